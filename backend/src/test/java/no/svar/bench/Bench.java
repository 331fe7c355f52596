package no.svar.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Measures the figures of the portal in one run and writes them as a table.
///
/// Arguments: the portal's jar, the JDBC URL of an empty MySQL, the process id of that MySQL, the file to
/// write, and how many customers (100 000 for the full run).
final class Bench {

    static final int PORT = 18_080;
    static final int BARE_PORT = 18_081;

    /// For both sides; as `svar` and the container give them to the portal.
    static final List<String> JAVA_OPTIONS =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

    static final String SECRET = "bench-only-secret-of-no-value-0123456789";

    private final List<String> table = new ArrayList<>();
    private final PrintStream out = System.out;

    static void main(String[] arguments) throws Exception {
        new Bench()
                .run(
                        Path.of(arguments[0]),
                        arguments[1],
                        new Cpu(Long.parseLong(arguments[2])),
                        Path.of(arguments[3]),
                        Integer.parseInt(arguments[4]));
    }

    private void run(Path jar, String url, Cpu mysql, Path report, int customers) throws Exception {
        table.add("| what | measured | limit in the same run | ratio | wanted |");
        table.add("|---|---|---|---|---|");
        var environment = environment(url);
        try (var portal = ServerProcess.portal(jar, PORT, JAVA_OPTIONS, environment)) {
            var site = new Site(PORT);
            new FeedBench(site, url, this::note).run(site.machine("bench", SECRET), customers, portal.cpu());
            new IntervalBench(site, url, this::note)
                    .run(site.machine("bench", SECRET), intervalDays(customers));
            try (var bare = ServerProcess.bare(BARE_PORT, JAVA_OPTIONS, environment)) {
                new ReadBench(site, url, mysql, this::note).run(portal.cpu(), bare.cpu(), customers);
            }
        }
        new StartBench(jar, this::note).run();
        Files.write(report, table);
    }

    /// Six days of 10,000 points in the quick look, twenty in the full run.
    private static int intervalDays(int customers) {
        return customers < 50_000 ? 60_000 : 200_000;
    }

    private void note(String row) {
        out.println(row);
        table.add(row);
    }

    /// What both sides are told: where the database is, and the portal that it may be asked at will.
    static Map<String, String> environment(String url) throws Exception {
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
                                + secretHash()
                                + " -Dsvar.access.clients.bench.scopes=feed:customers,feed:agreements,feed:invoices,feed:payments,feed:interval-values"
                                + " -Dsvar.edge.requests-per-minute=100000000"
                                + " -Dsvar.edge.machine-requests-per-minute=100000000"
                                + " -Dsvar.access.codes-per-caller=1000000"
                                + " -Dsvar.access.token-lifetime=3h"
                                + " -Dsvar.edge.connections-per-address=0");
    }

    /// What a portal is told that keeps everything in its own memory, and whose one client has those scopes.
    static Map<String, String> embedded(String scopes) throws Exception {
        return Map.of(
                "DATASOURCES_DEFAULT_URL",
                "jdbc:h2:mem:svar;DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                        + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC",
                "MICRONAUT_ENVIRONMENTS",
                "test",
                "JAVA_TOOL_OPTIONS",
                "-Dsvar.access.secret=bench-only-0123456789-0123456789-0123456789"
                        + " -Dsvar.access.national-id-key=bench-only-0123456789-0123456789-9876543210"
                        + " -Dsvar.access.clients.bench.secret-hashes="
                        + secretHash()
                        + " -Dsvar.access.clients.bench.scopes="
                        + scopes
                        + " -Dsvar.edge.requests-per-minute=100000000"
                        + " -Dsvar.edge.machine-requests-per-minute=100000000"
                        + " -Dsvar.edge.connections-per-address=0");
    }

    private static String secretHash() throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256").digest(SECRET.getBytes(StandardCharsets.UTF_8)));
    }

    /// The ids that the portal gave the customers, by the feed's own.
    static Map<String, String> ids(String url) throws SQLException {
        var ids = new HashMap<String, String>();
        try (var database = DriverManager.getConnection(url, "root", "");
                var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT external_id, id FROM customer")) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getString(2));
            }
        }
        return ids;
    }
}
