package no.svar.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.h2.tools.Server;

/// How long the queues stand still when the node that leads them is killed: two portals share one database,
/// the older one is ended by force, and the other has to publish what it was told after that.
final class LeaderBench {

    private static final int DATABASE_PORT = 18_088;
    private static final int KILLS = 5;
    private static final String WAIT = "/v1/queues/outage-phone/wait";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DATABASE =
            "jdbc:h2:tcp://localhost:%d/mem:leader;DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                    + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC";

    private final Path jar;
    private final Map<String, String> environment;
    private final Consumer<String> note;
    private int port = Bench.PORT;

    LeaderBench(Path jar, Map<String, String> environment, Consumer<String> note) {
        this.jar = jar;
        this.environment = new HashMap<>(environment);
        this.environment.put("DATASOURCES_DEFAULT_URL", DATABASE.formatted(DATABASE_PORT));
        this.note = note;
    }

    private record Node(ServerProcess process, Site site) {}

    void run() throws Exception {
        var database = Server.createTcpServer("-tcpPort", "" + DATABASE_PORT, "-ifNotExists").start();
        var nodes = new ArrayDeque<Node>();
        var took = new ArrayList<Duration>();
        try {
            nodes.add(start());
            for (int kill = 0; kill < KILLS; kill++) {
                nodes.add(start());
                took.add(silence(nodes));
            }
        } finally {
            for (var node : nodes) {
                node.process().close();
            }
            database.stop();
        }
        took.sort(null);
        note.accept(
                "| the leader killed with -9, %d times: seconds until the other node shows what it was told after, median (slowest) | %.1f (%.1f) | | | ≤ 10 |"
                        .formatted(KILLS, seconds(took.get(KILLS / 2)), seconds(took.getLast())));
    }

    private Node start() throws IOException, InterruptedException {
        int own = ++port;
        return new Node(
                ServerProcess.portal(jar, own, List.of("-Xmx256m", "-XX:+UseSerialGC"), environment),
                new Site(own));
    }

    /// Kills the first node, which leads, and waits for the second one.
    private static Duration silence(ArrayDeque<Node> nodes) throws Exception {
        var next = nodes.getLast().site();
        var token = next.machine("bench", QueueBench.SECRET);
        show(next, token, true);
        nodes.removeFirst().process().kill();
        return show(next, token, false);
    }

    /// Tells whether the phone is answered, which is shown as soon as it is published, and answers how long
    /// that took.
    private static Duration show(Site site, String token, boolean open) throws Exception {
        var started = System.nanoTime();
        var until = Instant.now().plusSeconds(3_600);
        site.tell(token, "queue.hours", "{\"open\":%s,\"until\":\"%s\"}".formatted(open, until));
        while (!site.read(WAIT).path("state").asText().equals(open ? "OPEN" : "CLOSED")) {
            if (System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IllegalStateException("Nobody has published for " + PATIENCE);
            }
            Thread.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
