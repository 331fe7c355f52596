package no.svar.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What one of the portal's answers to everybody costs beside the leanest server of the same bytes, in the
/// same run.
final class AnswerBench {

    private static final int BARE_PORT = 18_085;
    private static final int ROUNDS = 5;
    private static final int PACE = 500;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(5);

    /// Differ from one answer to the next, and have the same length in each.
    private static final Set<String> NOT_GIVEN = Set.of("content-length", "connection");

    private final Cpu portal;
    private final Map<String, String> environment;
    private final Consumer<String> note;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    AnswerBench(Cpu portal, Map<String, String> environment, Consumer<String> note) {
        this.portal = portal;
        this.environment = environment;
        this.note = note;
    }

    private record Measured(double perSecond, double micros) {

        @Override
        public String toString() {
            return "%.0f (%.0f)".formatted(perSecond, micros);
        }
    }

    /// Asks for each of the paths in turn; the bare server gives everybody the answer to the first of them.
    ///
    /// @param what how the table calls it
    void compare(String what, List<String> paths) throws Exception {
        var file = Files.createTempFile("svar-bench", ".http");
        Files.writeString(file, answer(paths.getFirst()));
        var bareEnvironment = new HashMap<>(environment);
        bareEnvironment.put(QueueBareServer.ANSWER, file.toString());
        var questions = paths.stream().map(path -> new Load.Question(path, "")).toList();
        try (var server =
                ServerProcess.bare(QueueBareServer.class, BARE_PORT, Bench.JAVA_OPTIONS, bareEnvironment)) {
            Load.run(Bench.PORT, questions, WARM_UP);
            Load.run(BARE_PORT, questions, WARM_UP);
            var ours = new ArrayList<Measured>();
            var bare = new ArrayList<Measured>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(round(Bench.PORT, questions, portal));
                bare.add(round(BARE_PORT, questions, server.cpu()));
            }
            var us = median(ours);
            var them = median(bare);
            note.accept(
                    "| `GET %s`, answers/s (µs of CPU each) | %s | bare Netty, the same bytes %s | %.2f (CPU %.2f) | ≥ 0.6 |"
                            .formatted(
                                    what, us, them, us.perSecond / them.perSecond, us.micros / them.micros));
            note.accept(
                    "| the same, %d a second: p99 ms | %.1f | bare Netty %.1f | | ≤ 20 |"
                            .formatted(
                                    PACE,
                                    PacedLoad.p99(Bench.PORT, paths.getFirst(), PACE) / 1e6,
                                    PacedLoad.p99(BARE_PORT, paths.getFirst(), PACE) / 1e6));
        } finally {
            Files.delete(file);
        }
    }

    private static Measured round(int port, List<Load.Question> questions, Cpu server)
            throws InterruptedException, ExecutionException {
        var before = server.micros();
        var result = Load.run(port, questions, ROUND);
        return new Measured(result.perSecond(), (double) (server.micros() - before) / result.answers());
    }

    private static Measured median(List<Measured> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Measured::perSecond))
                .toList()
                .get(ROUNDS / 2);
    }

    /// The portal's answer as the bare server gives it: its header fields and its body.
    private String answer(String path) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + Bench.PORT + path)).GET().build();
        var answer = client.send(asked, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        var fields =
                answer.headers().map().entrySet().stream()
                        .filter(field -> !NOT_GIVEN.contains(field.getKey()))
                        .map(field -> field.getKey() + ": " + field.getValue().getFirst())
                        .collect(Collectors.joining("\n"));
        return fields + "\n\n" + answer.body();
    }
}
