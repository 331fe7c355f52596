package no.svar.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What it costs to tell everybody how long the queue is: one answer against the leanest server of the same
/// bytes, and very many who stay.
///
/// Arguments: the portal's jar, the file to write, and how many stay (5000).
final class QueueBench {

    private static final int ROUNDS = 5;
    private static final Duration TELLING = Duration.ofSeconds(30);
    private static final String WAIT = "/v1/queues/outage-phone/wait";
    private static final String STREAM = "/v1/queues/stream?queue=outage-phone";
    static final String SECRET = "bench-only-secret-of-no-value-0123456789";

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
            new AnswerBench(portal.cpu(), environment(), this::note).compare(WAIT, List.of(WAIT));
            stay(site, portal.cpu(), token, clients);
        }
        new LeaderBench(jar, environment(), this::note).run();
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

    private static Map<String, String> environment() throws Exception {
        return Bench.embedded("feed:calls");
    }
}
