package no.svar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// The month of hours of one metering point among very many: the portal against the leanest server of the
/// same statement, and the packed days against a table with a row for each hour.
///
/// Arguments: the portal's jar, the JDBC URL of an empty MySQL, its process id, the file to write, and how
/// many metering points (100 000 for the full run; each has two years of days).
final class UsageBench {

    private static final int BARE_PORT = 18_083;
    private static final int ROUNDS = 3;
    private static final int SIGNED_IN = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final String SECRET = "bench-only-secret-of-no-value-0123456789";
    private static final YearMonth LAST_MONTH = YearMonth.of(2026, 10);

    private final String url;
    private final Cpu mysql;

    private UsageBench(String url, Cpu mysql) {
        this.url = url;
        this.mysql = mysql;
    }

    static void main(String[] arguments) throws Exception {
        var bench = new UsageBench(arguments[1], new Cpu(Long.parseLong(arguments[2])));
        var table = bench.run(Path.of(arguments[0]), Integer.parseInt(arguments[4]));
        Files.write(Path.of(arguments[3]), table);
        table.forEach(System.out::println);
    }

    private List<String> run(Path jar, int points) throws Exception {
        try (var portal = ServerProcess.portal(jar, Bench.PORT, Bench.JAVA_OPTIONS, environment())) {
            var site = new Site(Bench.PORT);
            var days = new UsageDays(points, LAST_MONTH);
            var sampled = days.sampled(SIGNED_IN);
            long started = System.nanoTime();
            try (var database = DriverManager.getConnection(url, "root", "")) {
                days.fill(database);
                days.fillHours(database, sampled);
            }
            System.out.printf(
                    "%d days in %d s%n", days.count(), (System.nanoTime() - started) / 1_000_000_000);
            customers(site, sampled);
            return measured(site, portal.cpu(), sampled, points);
        }
    }

    private static void customers(Site site, List<Long> points) throws IOException, InterruptedException {
        var token = site.machine("bench", SECRET);
        site.feed("customers", Rows.batch(0, points.size(), Rows::customer), token);
        site.feed(
                "agreements",
                Rows.batch(
                        0,
                        points.size(),
                        customer ->
                                """
                                {"externalId":"M%07d","customer":"%s","meteringPoint":"%d","from":"2020-01-01",\
                                "asOf":"2026-11-01T05:00:00Z"}\
                                """
                                        .formatted(
                                                customer, Rows.customerKey(customer), points.get(customer))),
                token);
    }

    private List<String> measured(Site site, Cpu portal, List<Long> points, int all) throws Exception {
        var ids = ids();
        var ours = new ArrayList<Load.Question>();
        var days = new ArrayList<Load.Question>();
        var hours = new ArrayList<Load.Question>();
        for (int customer = 0; customer < points.size(); customer++) {
            var month = LAST_MONTH.minusMonths(customer % 12);
            var from = month.atDay(1);
            var to = month.atEndOfMonth();
            var path = "/v1/metering-points/%d/consumption?from=%s&to=%s&resolution=hour";
            var token = "Authorization: Bearer " + site.customer(Rows.email(customer)) + "\r\n";
            ours.add(new Load.Question(path.formatted(points.get(customer), from, to), token));
            var bare =
                    "/%s/"
                            + ids.get(Rows.customerKey(customer))
                            + "/"
                            + points.get(customer)
                            + "/"
                            + from
                            + "/";
            days.add(new Load.Question(bare.formatted("days") + to, ""));
            hours.add(new Load.Question(bare.formatted("hours") + to.plusDays(1), ""));
        }
        try (var server =
                ServerProcess.bare(UsageBareServer.class, BARE_PORT, Bench.JAVA_OPTIONS, environment())) {
            return table(
                    all,
                    List.of(
                            new Rival(Bench.PORT, ours, portal),
                            new Rival(BARE_PORT, days, server.cpu()),
                            new Rival(BARE_PORT, hours, server.cpu())));
        }
    }

    private List<String> table(int points, List<Rival> rivals)
            throws InterruptedException, ExecutionException {
        for (var rival : rivals) {
            Load.run(rival.port, rival.questions, WARM_UP);
        }
        var rounds = new ArrayList<List<Round>>();
        for (int round = 0; round < ROUNDS; round++) {
            var one = new ArrayList<Round>();
            for (var rival : rivals) {
                one.add(round(rival));
            }
            rounds.add(one);
        }
        var ours = median(rounds, 0);
        var bare = median(rounds, 1);
        var hours = median(rounds, 2);
        var what = "a month of hours of one of %d points × 2 years".formatted(points);
        return List.of(
                "| what | measured | limit in the same run | ratio | wanted |",
                "|---|---|---|---|---|",
                "| %s: µs of CPU a request, portal + database (answers/s, p99) | %s | bare Netty %s | %.2f | ≤ 1.35 |"
                        .formatted(what, ours.said(), bare.said(), ours.total() / bare.total()),
                "| the same, bare Netty on packed days | %s | on a row for each hour %s | %.2f × CPU, %.2f × answers/s | ≥ 3 |"
                        .formatted(
                                bare.said(),
                                hours.said(),
                                hours.total() / bare.total(),
                                bare.result.perSecond() / hours.result.perSecond()),
                "| the same, portal on packed days | %s | bare Netty on a row for each hour %s | %.2f × CPU, %.2f × answers/s | ≥ 3 |"
                        .formatted(
                                ours.said(),
                                hours.said(),
                                hours.total() / ours.total(),
                                ours.result.perSecond() / hours.result.perSecond()));
    }

    private Round round(Rival rival) throws InterruptedException, ExecutionException {
        var serverBefore = rival.server.micros();
        var mysqlBefore = mysql.micros();
        var result = Load.run(rival.port, rival.questions, ROUND);
        return new Round(
                (double) (rival.server.micros() - serverBefore) / result.answers(),
                (double) (mysql.micros() - mysqlBefore) / result.answers(),
                result);
    }

    private static Round median(List<List<Round>> rounds, int rival) {
        return rounds.stream()
                .map(round -> round.get(rival))
                .sorted(Comparator.comparingDouble(Round::total))
                .toList()
                .get(ROUNDS / 2);
    }

    /// The ids that the portal gave the customers, by the feed's own.
    private Map<String, String> ids() throws SQLException {
        var ids = new HashMap<String, String>();
        try (Connection database = DriverManager.getConnection(url, "root", "");
                var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT external_id, id FROM customer")) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getString(2));
            }
        }
        return ids;
    }

    private Map<String, String> environment() throws Exception {
        var hash =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(SECRET.getBytes(StandardCharsets.UTF_8)));
        return Map.of(
                "DATASOURCES_DEFAULT_URL", url,
                "DATASOURCES_DEFAULT_USERNAME", "root",
                "DATASOURCES_DEFAULT_PASSWORD", "",
                "MICRONAUT_ENVIRONMENTS", "test",
                "JAVA_TOOL_OPTIONS",
                        "-Dsvar.access.secret=bench-only-0123456789-0123456789-0123456789"
                                + " -Dsvar.access.national-id-key=bench-only-0123456789-0123456789-9876543210"
                                + " -Dsvar.access.show-codes=true"
                                + " -Dsvar.access.clients.bench.secret-hashes="
                                + hash
                                + " -Dsvar.access.clients.bench.scopes=feed:customers,feed:agreements"
                                + " -Dsvar.edge.requests-per-minute=100000000"
                                + " -Dsvar.edge.machine-requests-per-minute=100000000"
                                + " -Dsvar.access.codes-per-caller=1000000"
                                + " -Dsvar.edge.connections-per-address=0");
    }

    /// A server and what it is asked.
    private record Rival(int port, List<Load.Question> questions, Cpu server) {}

    /// One round's processor time a request, in microseconds.
    private record Round(double server, double database, Load.Result result) {

        double total() {
            return server + database;
        }

        String said() {
            return String.format(
                    Locale.ROOT,
                    "%.0f + %.0f = %.0f (%.0f/s, %.1f ms)",
                    server,
                    database,
                    total(),
                    result.perSecond(),
                    result.p99Micros() / 1000.0);
        }
    }
}
