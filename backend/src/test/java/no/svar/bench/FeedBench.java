package no.svar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// Rows a second of invoices through the feed, against LOAD DATA of the same rows into the same table.
final class FeedBench {

    private static final int BATCH = 5_000;
    private static final int MEASURED = 100_000;
    private static final int ROUNDS = 3;

    private final Site site;
    private final String url;
    private final Consumer<String> note;

    FeedBench(Site site, String url, Consumer<String> note) {
        this.site = site;
        this.url = url;
        this.note = note;
    }

    /// Leaves all customers with their agreements and invoices in the database.
    void run(String token, int customers, Cpu portal) throws IOException, InterruptedException, SQLException {
        feed("customers", 0, customers, Rows::customer, token);
        feed("agreements", 0, customers, Rows::agreement, token);
        var measured = Math.min(MEASURED, customers * Rows.MONTHS);
        var file = Files.createTempFile("invoices", ".tsv");
        try (var database = DriverManager.getConnection(url + "&allowLoadLocalInfile=true", "root", "")) {
            feed("invoices", 0, measured, Rows::invoice, token);
            export(database, file);
            var fed = new double[ROUNDS];
            var loaded = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                empty(database);
                fed[round] = feed("invoices", 0, measured, Rows::invoice, token);
                empty(database);
                loaded[round] = load(database, file);
            }
            report(fed, loaded);
        } finally {
            Files.delete(file);
        }
        reportMemory(portal, token, measured);
        feed("invoices", measured, customers * Rows.MONTHS, Rows::invoice, token);
    }

    private void report(double[] fed, double[] loaded) {
        Arrays.sort(fed);
        Arrays.sort(loaded);
        var ours = fed[ROUNDS / 2];
        var limit = loaded[ROUNDS / 2];
        note.accept(
                String.format(
                        Locale.ROOT,
                        "| invoices through the JSON feed, rows/s (median of %d, %.0f–%.0f) | %.0f |"
                                + " LOAD DATA %.0f | %.2f | ≥ 0.40 |",
                        ROUNDS,
                        fed[0],
                        fed[ROUNDS - 1],
                        ours,
                        limit,
                        ours / limit));
    }

    /// Sends the same rows in small batches, then in the largest, and compares the portal's peak.
    private void reportMemory(Cpu portal, String token, int rows) throws IOException, InterruptedException {
        for (int first = 0; first < rows; first += 500) {
            site.feed("invoices", Rows.batch(first, first + 500, Rows::invoice), token);
        }
        var small = portal.peakMebibytes();
        feed("invoices", 0, rows, Rows::invoice, token);
        note.accept(
                "| peak memory of the portal (MiB) after batches of 5 000 rows | %d | of 500 rows %d | %.2f | 1.0 |"
                        .formatted(portal.peakMebibytes(), small, (double) portal.peakMebibytes() / small));
    }

    /// Feeds the rows in batches; answers how many a second.
    private double feed(String kind, int first, int last, IntFunction<String> row, String token)
            throws IOException, InterruptedException {
        long nanos = 0;
        for (int next = first; next < last; next += BATCH) {
            var batch = Rows.batch(next, Math.min(next + BATCH, last), row);
            var started = System.nanoTime();
            site.feed(kind, batch, token);
            nanos += System.nanoTime() - started;
        }
        return (last - first) * 1e9 / nanos;
    }

    private static void empty(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("TRUNCATE TABLE invoice");
        }
    }

    private static double load(Connection database, Path file) throws SQLException, IOException {
        try (var statement = database.createStatement();
                InputStream rows = Files.newInputStream(file)) {
            statement.unwrap(com.mysql.cj.jdbc.JdbcStatement.class).setLocalInfileInputStream(rows);
            var started = System.nanoTime();
            int count =
                    statement.executeUpdate(
                            "LOAD DATA LOCAL INFILE 'rows' INTO TABLE invoice CHARACTER SET utf8mb4");
            return count * 1e9 / (System.nanoTime() - started);
        }
    }

    private static void export(Connection database, Path file) throws SQLException, IOException {
        try (var statement = database.createStatement();
                OutputStream out = Files.newOutputStream(file)) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (var rows = statement.executeQuery("SELECT * FROM invoice")) {
                var columns = rows.getMetaData().getColumnCount();
                var line = new StringBuilder(2_000);
                while (rows.next()) {
                    line.setLength(0);
                    for (int column = 1; column <= columns; column++) {
                        line.append(column == 1 ? "" : "\t").append(escaped(rows.getString(column)));
                    }
                    out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static String escaped(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "\\N" : value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
