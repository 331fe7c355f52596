package no.svar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
        try (var portal = ServerProcess.portal(jar, Bench.PORT, Bench.JAVA_OPTIONS, Bench.environment(url))) {
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
        var token = site.machine("bench", Bench.SECRET);
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
        var ids = Bench.ids(url);
        var ours = new ArrayList<Load.Question>();
        var days = new ArrayList<Load.Question>();
        var hours = new ArrayList<Load.Question>();
        var daysAlone = new ArrayList<Load.Question>();
        var hoursAlone = new ArrayList<Load.Question>();
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
            daysAlone.add(new Load.Question(bare.formatted("days-alone") + to, ""));
            hoursAlone.add(new Load.Question(bare.formatted("hours-alone") + to.plusDays(1), ""));
        }
        try (var server =
                ServerProcess.bare(
                        UsageBareServer.class, BARE_PORT, Bench.JAVA_OPTIONS, Bench.environment(url))) {
            return table(
                    all,
                    List.of(
                            new Rival(Bench.PORT, ours, portal),
                            new Rival(BARE_PORT, days, server.cpu()),
                            new Rival(BARE_PORT, hours, server.cpu()),
                            new Rival(BARE_PORT, daysAlone, server.cpu()),
                            new Rival(BARE_PORT, hoursAlone, server.cpu())));
        }
    }

    private List<String> table(int points, List<Rival> rivals)
            throws InterruptedException, ExecutionException {
        for (var rival : rivals) {
            Load.run(rival.port, rival.questions, ReadBench.WARM_UP);
        }
        var rounds = rivals.stream().map(rival -> new ArrayList<Round>()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < rivals.size(); i++) {
                var rival = rivals.get(i);
                rounds.get(i).add(Round.of(rival.port, rival.questions, rival.server, mysql));
            }
        }
        var median = rounds.stream().map(Round::median).toList();
        var ours = median.get(0);
        var days = median.get(1);
        return List.of(
                "| what | measured | limit in the same run | ratio | wanted |",
                "|---|---|---|---|---|",
                "| a month of hours of one of %d points × 2 years: µs of CPU a request, portal + database (answers/s, p99) | %s | bare Netty %s | %.2f | ≤ 1.35 |"
                        .formatted(points, ours.said(), days.said(), ours.total() / days.total()),
                more("the same by the portal", ours, "bare Netty on a row for each hour", median.get(2)),
                more("the same by bare Netty", days, "bare Netty on a row for each hour", median.get(2)),
                more("its values alone, added up", median.get(3), "a row for each hour", median.get(4)));
    }

    /// How much more throughput one way has than another.
    private static String more(String what, Round one, String other, Round limit) {
        return "| %s | %s | %s %s | %.2f × CPU, %.2f × answers/s | ≥ 3 |"
                .formatted(
                        what,
                        one.said(),
                        other,
                        limit.said(),
                        limit.total() / one.total(),
                        one.perSecond() / limit.perSecond());
    }

    /// A server and what it is asked.
    private record Rival(int port, List<Load.Question> questions, Cpu server) {}
}
