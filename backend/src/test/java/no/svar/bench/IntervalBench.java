package no.svar.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Interval values a second through the feed, against LOAD DATA of the same packed rows and against a table
/// with a row for every hour; and the room that they take.
final class IntervalBench {

    private static final int BATCH = 10_000;
    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 3;
    private static final int UPSERTERS = 2;

    private final Site site;
    private final String url;
    private final Consumer<String> note;

    IntervalBench(Site site, String url, Consumer<String> note) {
        this.site = site;
        this.url = url;
        this.note = note;
    }

    /// @param days how many rows of 24 values are fed in a round
    void run(String token, int days) throws Exception {
        var rows = new IntervalRows(BATCH);
        var file = Files.createTempFile("meter-days", ".tsv");
        try (var database =
                DriverManager.getConnection(
                        url + "&allowLoadLocalInfile=true&rewriteBatchedStatements=true", "root", "")) {
            var fed = new double[ROUNDS];
            var loaded = new double[ROUNDS];
            var upserted = new double[ROUNDS];
            for (int i = 0; i < WARM_UPS; i++) {
                empty(database, "meter_day");
                feed(rows, 0, days, token);
            }
            empty(database, "meter_day");
            feed(rows, 0, days / 2, token);
            var halfway = bytes(database, "meter_day");
            feed(rows, days / 2, days, token);
            var whole = bytes(database, "meter_day");
            export(database, file);
            makeHours(database);
            for (int round = 0; round < ROUNDS; round++) {
                empty(database, "meter_day");
                fed[round] = feed(rows, 0, days, token);
                empty(database, "meter_day");
                loaded[round] = load(database, file);
                empty(database, "bench_hour");
                upserted[round] = upsert(rows, days / 4);
            }
            reportSpeed(fed, loaded, upserted);
            reportRoom(whole - halfway, days - days / 2, bytes(database, "bench_hour"), days / 4);
        } finally {
            Files.delete(file);
        }
    }

    private void reportSpeed(double[] fed, double[] loaded, double[] upserted) {
        Arrays.sort(fed);
        Arrays.sort(loaded);
        Arrays.sort(upserted);
        var ours = fed[ROUNDS / 2];
        var what =
                String.format(
                        Locale.ROOT,
                        "| interval values through the JSON feed, values/s (median of %d, %.0f–%.0f) | %.0f |",
                        ROUNDS,
                        fed[0],
                        fed[ROUNDS - 1],
                        ours);
        note.accept(
                String.format(
                        Locale.ROOT,
                        "%s LOAD DATA of the same packed rows %.0f | %.2f | ≥ 0.33 |",
                        what,
                        loaded[ROUNDS / 2],
                        ours / loaded[ROUNDS / 2]));
        note.accept(
                String.format(
                        Locale.ROOT,
                        "%s batched upserts of a row for each hour, %d connections %.0f | %.1f | ≥ 4 |",
                        what,
                        UPSERTERS,
                        upserted[ROUNDS / 2],
                        ours / upserted[ROUNDS / 2]));
    }

    private void reportRoom(long packed, int days, long hourly, int hourlyDays) {
        note.accept(
                String.format(
                        Locale.ROOT,
                        "| MB that another million hourly values take up | %.1f | a row for each hour %.1f | %.2f | |",
                        packed / 1e6 * 1e6 / (days * (double) IntervalRows.HOURS),
                        hourly / 1e6 * 1e6 / (hourlyDays * (double) IntervalRows.HOURS),
                        (double) packed / days * hourlyDays / hourly));
    }

    /// Feeds the days in batches; answers how many values a second.
    private double feed(IntervalRows rows, int first, int last, String token)
            throws IOException, InterruptedException {
        long nanos = 0;
        for (int next = first; next < last; next += BATCH) {
            var batch = Rows.batch(next, Math.min(next + BATCH, last), rows::row);
            var started = System.nanoTime();
            site.feed("interval-values", batch, token);
            nanos += System.nanoTime() - started;
        }
        return (last - first) * (double) IntervalRows.HOURS * 1e9 / nanos;
    }

    /// Writes the same values an hour a row, in batches, on as many connections as the feed uses.
    private double upsert(IntervalRows rows, int days) throws Exception {
        int share = days / UPSERTERS;
        try (var threads = Executors.newFixedThreadPool(UPSERTERS)) {
            var shares =
                    IntStream.range(0, UPSERTERS)
                            .mapToObj(i -> (Callable<Void>) () -> upsert(rows, i * share, (i + 1) * share))
                            .toList();
            var started = System.nanoTime();
            for (var done : threads.invokeAll(shares)) {
                done.get();
            }
            return share * UPSERTERS * (double) IntervalRows.HOURS * 1e9 / (System.nanoTime() - started);
        }
    }

    private Void upsert(IntervalRows rows, int first, int last) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(url + "&rewriteBatchedStatements=true", "root", "");
                var statement =
                        connection.prepareStatement(
                                """
                                INSERT INTO bench_hour (metering_point, starts_at, wh, quality, version, as_of)
                                VALUES (?, ?, ?, ?, ?, ?)
                                ON DUPLICATE KEY UPDATE wh = VALUES(wh), quality = VALUES(quality),
                                    version = VALUES(version), as_of = VALUES(as_of)
                                """)) {
            connection.setAutoCommit(false);
            var asOf = LocalDateTime.of(2026, 11, 1, 5, 0);
            for (int number = first; number < last; number++) {
                var start = LocalDateTime.ofInstant(Instant.parse(rows.start(number)), ZoneOffset.UTC);
                for (int hour = 0; hour < IntervalRows.HOURS; hour++) {
                    statement.setLong(1, Long.parseLong(IntervalRows.point(number % BATCH)));
                    statement.setObject(2, start.plusHours(hour));
                    statement.setInt(3, rows.wh(number, hour));
                    statement.setInt(4, 1);
                    statement.setInt(5, 0);
                    statement.setObject(6, asOf);
                    statement.addBatch();
                }
                if (number % 200 == 199) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
            statement.executeBatch();
            connection.commit();
            return null;
        }
    }

    private static void makeHours(Connection database) throws SQLException {
        execute(database, "DROP TABLE IF EXISTS bench_hour");
        execute(
                database,
                """
                CREATE TABLE bench_hour (
                    metering_point BIGINT NOT NULL, starts_at DATETIME NOT NULL, wh INT NOT NULL,
                    quality TINYINT NOT NULL, version INT NOT NULL, as_of DATETIME(6) NOT NULL,
                    PRIMARY KEY (metering_point, starts_at))
                """);
    }

    private static void empty(Connection database, String table) throws SQLException {
        execute(database, "TRUNCATE TABLE " + table);
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /// How large the table is, by the server's own statistics.
    private static long bytes(Connection database, String table) throws SQLException {
        execute(database, "ANALYZE TABLE " + table);
        execute(database, "SET SESSION information_schema_stats_expiry = 0");
        try (var statement = database.createStatement();
                var sum =
                        statement.executeQuery(
                                "SELECT SUM(data_length + index_length) FROM information_schema.partitions"
                                        + " WHERE table_schema = DATABASE() AND table_name = '"
                                        + table
                                        + "'")) {
            sum.next();
            return sum.getLong(1);
        }
    }

    private static double load(Connection database, Path file) throws SQLException, IOException {
        try (var statement = database.createStatement();
                InputStream rows = Files.newInputStream(file)) {
            statement.unwrap(com.mysql.cj.jdbc.JdbcStatement.class).setLocalInfileInputStream(rows);
            var started = System.nanoTime();
            int count =
                    statement.executeUpdate(
                            "LOAD DATA LOCAL INFILE 'rows' INTO TABLE meter_day CHARACTER SET binary");
            return count * (double) IntervalRows.HOURS * 1e9 / (System.nanoTime() - started);
        }
    }

    /// In the order in which they were fed: by day, then by point.
    private static void export(Connection database, Path file) throws SQLException, IOException {
        try (var statement = database.createStatement();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            try (var rows =
                    statement.executeQuery("SELECT * FROM meter_day ORDER BY local_day, metering_point")) {
                var columns = rows.getMetaData();
                while (rows.next()) {
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        boolean binary = columns.getColumnType(column) == Types.VARBINARY;
                        out.write(
                                escaped(
                                        binary
                                                ? rows.getBytes(column)
                                                : rows.getString(column).getBytes(StandardCharsets.UTF_8)));
                        out.write(column < columns.getColumnCount() ? '\t' : '\n');
                    }
                }
            }
        }
    }

    private static byte[] escaped(byte[] value) {
        var out = new ByteArrayOutputStream(value.length + 8);
        for (byte next : value) {
            switch (next) {
                case 0 -> out.writeBytes(new byte[] {'\\', '0'});
                case '\n' -> out.writeBytes(new byte[] {'\\', 'n'});
                case '\t' -> out.writeBytes(new byte[] {'\\', 't'});
                case '\\' -> out.writeBytes(new byte[] {'\\', '\\'});
                default -> out.write(next);
            }
        }
        return out.toByteArray();
    }
}
