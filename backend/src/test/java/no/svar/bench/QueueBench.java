package no.svar.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/// What it costs to tell everybody how long the queue is: one answer against the leanest server of the same
/// bytes, and very many who stay.
///
/// Arguments: the portal's jar, the file to write, and how many stay (5000).
final class QueueBench {

    private static final int BARE_PORT = 18_085;
    private static final int ROUNDS = 5;
    private static final int PACE = 500;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration TELLING = Duration.ofSeconds(30);
    private static final String WAIT = "/v1/queues/outage-phone/wait";
    private static final String STREAM = "/v1/queues/stream?queue=outage-phone";
    static final String SECRET = "bench-only-secret-of-no-value-0123456789";

    /// Differ from one answer to the next, and have the same length in each.
    private static final Set<String> NOT_GIVEN = Set.of("content-length", "connection");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> table = new ArrayList<>();

    static void main(String[] arguments) throws Exception {
        var bench = new QueueBench();
        bench.run(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
        Files.write(Path.of(arguments[1]), bench.table);
    }

    private void note(String row, Object... values) {
        table.add(row.formatted(values));
        System.out.println(table.getLast());
    }

    private void run(Path jar, int clients) throws Exception {
        note("| what | measured | limit in the same run | ratio | wanted |");
        note("|---|---|---|---|---|");
        try (var portal = ServerProcess.portal(jar, Bench.PORT, Bench.JAVA_OPTIONS, environment())) {
            var site = new Site(Bench.PORT);
            var token = site.machine("bench", SECRET);
            site.tell(token, "queue.snapshot", "{\"waiting\":15,\"oldestWaitSeconds\":412,\"staffed\":9}");
            Thread.sleep(2_000);
            answers(portal.cpu());
            stay(site, portal.cpu(), token, clients);
        }
        new LeaderBench(jar, environment(), this::note).run();
    }

    private void answers(Cpu portal) throws Exception {
        var file = Files.createTempFile("svar-bench", ".http");
        Files.writeString(file, answer());
        var environment = new HashMap<>(environment());
        environment.put(QueueBareServer.ANSWER, file.toString());
        try (var server =
                ServerProcess.bare(QueueBareServer.class, BARE_PORT, Bench.JAVA_OPTIONS, environment)) {
            Load.run(Bench.PORT, question(), WARM_UP);
            Load.run(BARE_PORT, question(), WARM_UP);
            var ours = new ArrayList<Round>();
            var bare = new ArrayList<Round>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(round(Bench.PORT, portal));
                bare.add(round(BARE_PORT, server.cpu()));
            }
            var us = median(ours);
            var them = median(bare);
            note(
                    "| `GET %s`, answers/s (µs of CPU each) | %s | bare Netty, the same bytes %s | %.2f"
                            + " (CPU %.2f) | ≥ 0.6 |",
                    WAIT, us, them, us.perSecond / them.perSecond, us.micros / them.micros);
            note(
                    "| the same, %d a second: p99 ms | %.1f | bare Netty %.1f | | ≤ 20 |",
                    PACE,
                    PacedLoad.p99(Bench.PORT, WAIT, PACE) / 1e6,
                    PacedLoad.p99(BARE_PORT, WAIT, PACE) / 1e6);
        } finally {
            Files.delete(file);
        }
    }

    private static List<Load.Question> question() {
        return List.of(new Load.Question(WAIT, ""));
    }

    private record Round(double perSecond, double micros) {

        @Override
        public String toString() {
            return "%.0f (%.0f)".formatted(perSecond, micros);
        }
    }

    private static Round round(int port, Cpu server) throws InterruptedException, ExecutionException {
        var before = server.micros();
        var result = Load.run(port, question(), ROUND);
        return new Round(result.perSecond(), (double) (server.micros() - before) / result.answers());
    }

    private static Round median(List<Round> rounds) {
        return rounds.stream().sorted(Comparator.comparingDouble(Round::perSecond)).toList().get(ROUNDS / 2);
    }

    /// The portal's answer as the bare server gives it: its header fields and its body.
    private String answer() throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(at(WAIT)).GET().build());
        var fields =
                answer.headers().map().entrySet().stream()
                        .filter(field -> !NOT_GIVEN.contains(field.getKey()))
                        .map(field -> field.getKey() + ": " + field.getValue().getFirst())
                        .collect(Collectors.joining("\n"));
        return fields + "\n\n" + answer.body();
    }

    private void stay(Site site, Cpu portal, String token, int clients) throws Exception {
        try (var streams = new StreamClients()) {
            // The first of them bring what all of them share.
            streams.open(Bench.PORT, STREAM, 100);
            var heap = portal.heapAfterCollection();
            var resident = portal.residentBytes();
            streams.open(Bench.PORT, STREAM, clients);
            var heapEach = (portal.heapAfterCollection() - heap) / clients;
            var residentEach = (portal.residentBytes() - resident) / clients;
            note(
                    "| %d who stay: bytes of heap each (of resident memory) | %d (%d) | | | |",
                    clients, heapEach, residentEach);
            var took = new ArrayList<Duration>();
            for (int change = 0; change < ROUNDS; change++) {
                streams.forget();
                long started = System.nanoTime();
                var open = "{\"open\":%s,\"until\":\"%s\"}";
                site.tell(
                        token,
                        "queue.hours",
                        open.formatted(change % 2 == 1, Instant.now().plusSeconds(3_600)));
                streams.await(1, TELLING);
                took.add(Duration.ofNanos(System.nanoTime() - started));
                Thread.sleep(2_000);
            }
            took.sort(Comparator.naturalOrder());
            note(
                    "| %d who stay: ms from an event at the feed until the last of them has it, median (slowest) |"
                            + " %d (%d) | | | ≤ 2000 |",
                    clients, took.get(ROUNDS / 2).toMillis(), took.getLast().toMillis());
        }
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + Bench.PORT + path);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private static Map<String, String> environment() throws Exception {
        var hash =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(SECRET.getBytes(StandardCharsets.UTF_8)));
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
                        + hash
                        + " -Dsvar.access.clients.bench.scopes=feed:calls"
                        + " -Dsvar.edge.requests-per-minute=100000000"
                        + " -Dsvar.edge.connections-per-address=0");
    }
}
