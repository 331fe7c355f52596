package no.svar.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.svar.bench.ClaimAudit.Finding;

/// Sends claims with attachments while the portal and its database are killed with `-9` again and again, and
/// then looks whether any was lost or doubled.
///
/// Arguments: the portal's jar, the repository, an empty folder for a MySQL and its port, the file to write,
/// and how many claims, kills of the portal and kills of the database.
final class KillClaims {

    private static final int PORT = 18_090;
    private static final int CUSTOMERS = 20;

    private final Starter starter;
    private final OwnMySql mysql;
    private final Map<String, String> environment;

    /// How the portal is started.
    interface Starter {
        ServerProcess start(int port, List<String> javaOptions, Map<String, String> environment)
                throws Exception;
    }

    /// How much is done.
    record Size(int claims, int kills, int restarts) {}

    /// What came of it.
    record Outcome(List<Finding> findings, int sentAgain, long seconds) {}

    KillClaims(Starter starter, OwnMySql mysql) throws Exception {
        this.starter = starter;
        this.mysql = mysql;
        this.environment = new HashMap<>(Bench.environment(mysql.url()));
        // A key whose request never ended can be sent again sooner, so that nobody waits for nothing here.
        environment.computeIfPresent(
                "JAVA_TOOL_OPTIONS",
                (_, options) ->
                        options + " -Dsvar.edge.idempotency-lease=5s -Dsvar.claim.open-per-customer=1000");
    }

    static void main(String[] arguments) throws Exception {
        var jar = Path.of(arguments[0]);
        var size =
                new Size(
                        Integer.parseInt(arguments[5]),
                        Integer.parseInt(arguments[6]),
                        Integer.parseInt(arguments[7]));
        try (var mysql =
                OwnMySql.start(
                        Path.of(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]))) {
            var outcome =
                    new KillClaims(
                                    (port, options, environment) ->
                                            ServerProcess.portal(jar, port, options, environment),
                                    mysql)
                            .run(size);
            var table = table(size, outcome);
            table.forEach(System.out::println);
            Files.write(Path.of(arguments[4]), table);
            if (!outcome.findings().stream().allMatch(Finding::isGood)) {
                throw new IllegalStateException("Something was lost or doubled; see above");
            }
        }
    }

    private static List<String> table(Size size, Outcome outcome) {
        var table = new ArrayList<String>();
        table.add(
                "%d claims with attachments, the portal killed with `-9` %d times and the database %d times, in %d s; sent again %d times."
                        .formatted(
                                size.claims(),
                                size.kills(),
                                size.restarts(),
                                outcome.seconds(),
                                outcome.sentAgain()));
        table.add("");
        table.add("| what | found | wanted |");
        table.add("|---|---|---|");
        for (var finding : outcome.findings()) {
            table.add("| %s | %d | %d |".formatted(finding.what(), finding.found(), finding.wanted()));
        }
        return table;
    }

    Outcome run(Size size) throws Exception {
        var started = System.nanoTime();
        var portal = start();
        try {
            try (var audit = new ClaimAudit(mysql.url())) {
                audit.watchOutbox();
            }
            var claimants = new StubbornClaimants(PORT, tokens(new Site(PORT)));
            int struck = 0;
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var sending = threads.submit(() -> claimants.send(size.claims()));
                for (var blow : blows(size)) {
                    if (!await(blow.after(), claimants, sending::isDone)) {
                        break;
                    }
                    if (blow.onDatabase()) {
                        mysql.restart();
                    } else {
                        portal.kill();
                        portal = start();
                    }
                    struck++;
                }
                sending.get();
            }
            try (var audit = new ClaimAudit(mysql.url())) {
                var findings = new ArrayList<Finding>();
                findings.add(
                        new Finding("kills while claims were sent", size.kills() + size.restarts(), struck));
                findings.addAll(audit.findings(size.claims(), claimants.proofs()));
                var seconds = (System.nanoTime() - started) / 1_000_000_000;
                return new Outcome(findings, claimants.sentAgain(), seconds);
            }
        } finally {
            portal.close();
        }
    }

    /// A kill once so many claims are done.
    private record Blow(int after, boolean onDatabase) {}

    /// Evenly spread over the work.
    private static List<Blow> blows(Size size) {
        var blows = new ArrayList<Blow>();
        IntStream.rangeClosed(1, size.kills())
                .forEach(kill -> blows.add(new Blow(size.claims() * kill / (size.kills() + 1), false)));
        IntStream.rangeClosed(1, size.restarts())
                .forEach(kill -> blows.add(new Blow(size.claims() * kill / (size.restarts() + 1), true)));
        blows.sort((one, next) -> Integer.compare(one.after(), next.after()));
        return blows;
    }

    private static boolean await(int done, StubbornClaimants claimants, BooleanSupplier over)
            throws InterruptedException {
        while (claimants.done() < done) {
            if (over.getAsBoolean()) {
                return false;
            }
            Thread.sleep(5);
        }
        return true;
    }

    private ServerProcess start() throws Exception {
        return starter.start(PORT, Bench.JAVA_OPTIONS, environment);
    }

    private static List<String> tokens(Site site) throws Exception {
        var machine = site.machine("bench", Bench.SECRET);
        feed(site, "customers", Rows::customer, machine);
        feed(site, "agreements", Rows::agreement, machine);
        var tokens = new ArrayList<String>();
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            tokens.add(site.customer(Rows.email(customer)));
        }
        return tokens;
    }

    private static void feed(Site site, String kind, IntFunction<String> row, String token) throws Exception {
        var rows = IntStream.range(0, CUSTOMERS).mapToObj(row).collect(Collectors.joining("\n"));
        site.feed(kind, rows.getBytes(StandardCharsets.UTF_8), token);
    }
}
