package no.svar.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;

/// One outage that hits very many metering points whose customers are known: how fast the feed answers, how
/// long it takes until all are told and judged, in how much memory, and what others notice meanwhile.
///
/// Arguments: the portal's jar, the JDBC URL of an empty MySQL, the file to write, how many metering points
/// (200 000 for the full run), and the most heap that the portal may take (`512m`).
final class StormBench {

    private static final int BATCH = 5_000;
    private static final int PACE = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String AS_OF = "2026-01-01T05:00:00Z";
    private static final String OUTAGES = "/v1/outages?country=NO&postalCode=0155";

    /// Some days back: of an outage of long ago each payout would be late as soon as it is judged.
    private final Instant began = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofDays(4));

    private final Instant over = began.plus(Duration.ofDays(3));
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> table = new ArrayList<>();
    private final Connection database;
    private final int points;
    private final String heap;

    private StormBench(Connection database, int points, String heap) {
        this.database = database;
        this.points = points;
        this.heap = heap;
    }

    static void main(String[] arguments) throws Exception {
        var environment = new HashMap<>(Bench.environment(arguments[1]));
        environment.computeIfPresent(
                "JAVA_TOOL_OPTIONS",
                (_, options) -> options.replace("feed:payments", "feed:metering-points,feed:outages"));
        var heap = arguments[4];
        var options =
                List.of(
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+ExitOnOutOfMemoryError");
        try (var portal =
                        ServerProcess.portal(
                                Path.of(arguments[0]), Bench.PORT, options, Map.copyOf(environment));
                var database = DriverManager.getConnection(arguments[1], "root", "")) {
            var bench = new StormBench(database, Integer.parseInt(arguments[3]), heap);
            bench.run(new Site(Bench.PORT), portal.cpu());
            Files.write(Path.of(arguments[2]), bench.table);
        }
    }

    private void run(Site site, Cpu portal) throws Exception {
        note("| what | measured | wanted |");
        note("|---|---|---|");
        var token = site.machine("bench", Bench.SECRET);
        feed(site, "customers", Rows::customer, token);
        feed(site, "agreements", StormBench::agreement, token);
        feed(site, "metering-points", StormBench::point, token);
        var before = portal.residentBytes() >> 20;
        storm(
                "begins",
                outage("CONFIRMED", "", began.plus(Duration.ofMinutes(30))),
                "outage_told",
                "START",
                token);
        storm(
                "is over",
                outage("RESTORED", "\"restoredAt\":\"" + over + "\",", over.plus(Duration.ofMinutes(10))),
                "outage_compensation",
                "DUE",
                token);
        nothingIsPaid();
        note(
                "| the portal's memory: resident before, at its peak (MiB; %s) | %d, %d | |",
                "-Xmx" + heap, before, portal.peakMebibytes());
    }

    /// Sends a row and waits until all that follows from it has been written.
    private void storm(String what, String row, String told, String kind, String token) throws Exception {
        var going = new AtomicBoolean(true);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var beside = threads.submit(() -> worstPercentile(going));
            long started = System.nanoTime();
            put(row, token);
            long answered = System.nanoTime();
            await(told, kind, started);
            long written = System.nanoTime();
            going.set(false);
            note(
                    "| a storm with %d metering points %s: ms until the feed answers | %d | ≤ 1000 |",
                    points, what, millis(answered - started));
            note(
                    "| the same: s until all are %s and in the outbox | %.1f | ≤ 60 |",
                    kind.equals("START") ? "told" : "judged, told", millis(written - started) / 1e3);
            note(
                    "| `GET %s` meanwhile, %d a second: p99 ms | %.1f | ≤ 20 |",
                    OUTAGES, PACE, beside.get() / 1e6);
            awaitNotices(started);
        }
    }

    /// All payouts fall due at one midnight, and none has been paid.
    private void nothingIsPaid() throws SQLException, InterruptedException {
        change("UPDATE outage_compensation SET pay_by = '2026-01-01'");
        change("UPDATE promise SET due_at = '2026-01-02' WHERE kind = 'PAYOUT'");
        long started = System.nanoTime();
        while (count("SELECT COUNT(*) FROM promise WHERE state = 'MISSED'") < points) {
            Thread.sleep(250);
        }
        note(
                "| %d payouts are late at once: s until the clock has found all | %.1f | ≤ 60 |",
                points, millis(System.nanoTime() - started) / 1e3);
        awaitNotices(started);
        note(
                "| the same: customers told; claims opened | %d; %d | %d; 0 |",
                count("SELECT COUNT(*) FROM notice_message WHERE kind = 'PAYOUT_LATE'"),
                count("SELECT COUNT(*) FROM claim"),
                points);
    }

    private void change(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void await(String told, String kind, long started) throws SQLException, InterruptedException {
        var column = told.equals("outage_told") ? "kind" : "result";
        var done = "SELECT COUNT(*) FROM " + told + " WHERE " + column + " = '" + kind + "'";
        var waiting =
                "SELECT COUNT(*) FROM outbox_event WHERE type IN ('outage.changed-v1', 'outage.spreading-on-v1')";
        while (count(done) < points || count(waiting) > 0) {
            if (System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IllegalStateException("Only " + count(done) + " of " + points);
            }
            Thread.sleep(250);
        }
    }

    /// What else follows is not part of the figure, and must be over before the next one is measured.
    private void awaitNotices(long started) throws SQLException, InterruptedException {
        while (count("SELECT COUNT(*) FROM outbox_event") > 0) {
            Thread.sleep(250);
        }
        note(
                "| the same: s until all of it has been handed on | %.1f | |",
                millis(System.nanoTime() - started) / 1e3);
    }

    private long count(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// The slowest of the rounds that fit into the storm.
    private static long worstPercentile(AtomicBoolean going) throws InterruptedException, ExecutionException {
        long worst = 0;
        do {
            worst = Math.max(worst, PacedLoad.p99(Bench.PORT, OUTAGES, PACE));
        } while (going.get());
        return worst;
    }

    private void feed(Site site, String kind, IntFunction<String> row, String token)
            throws IOException, InterruptedException {
        for (int next = 0; next < points; next += BATCH) {
            site.feed(kind, Rows.batch(next, Math.min(next + BATCH, points), row), token);
        }
    }

    private void put(String row, String token) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + Bench.PORT + "/v1/feeds/outages"))
                        .timeout(Duration.ofMinutes(1))
                        .header("Content-Type", "application/x-ndjson")
                        .header("Authorization", "Bearer " + token)
                        .PUT(BodyPublishers.ofByteArray(row.getBytes(StandardCharsets.UTF_8)))
                        .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("\"rejected\":0")) {
            throw new IOException(answer.statusCode() + ": " + answer.body());
        }
    }

    private String outage(String status, String restored, Instant asOf) {
        var all = new StringBuilder(points * 21);
        for (int point = 0; point < points; point++) {
            all.append(point == 0 ? "\"" : ",\"").append(gsrn(point)).append('"');
        }
        return """
        {"externalId":"STORM-1","kind":"UNPLANNED","status":"%s","country":"NO","gridCompany":"Nettlaget",\
        "startedAt":"%s","knownAt":"%s",%s"causeCode":"STORM",\
        "meteringPoints":[%s],"asOf":"%s"}
        """
                .formatted(status, began, began.plus(Duration.ofMinutes(5)), restored, all, asOf);
    }

    private static String agreement(int number) {
        return """
        {"externalId":"M%07d","customer":"%s","meteringPoint":"%s","from":"2020-01-01","asOf":"%s"}\
        """
                .formatted(number, Rows.customerKey(number), gsrn(number), AS_OF);
    }

    private static String point(int number) {
        return """
        {"meteringPoint":"%s","address":"Solsvingen %d","postalCode":"%04d","municipality":"Oslo","country":"NO",\
        "priceArea":"NO1","gridCompany":"Nettlaget","use":"HOUSEHOLD","resolution":"PT1H",\
        "expectedAnnualGridCostMinor":%d,"asOf":"%s"}\
        """
                .formatted(gsrn(number), number, 100 + number % 1_000, 600_000 + number % 400_000, AS_OF);
    }

    /// A metering point's id with its check digit.
    private static String gsrn(int number) {
        var body = "7070575%010d".formatted(number);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return body + (10 - sum % 10) % 10;
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    private void note(String row, Object... values) {
        table.add(row.formatted(values));
        System.out.println(table.getLast());
    }
}
