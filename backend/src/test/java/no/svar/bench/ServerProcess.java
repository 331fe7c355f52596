package no.svar.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A server in a process of its own, so that its processor time can be told from everybody else's.
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final Path log;
    private final Duration firstAnswer;

    private ServerProcess(Process process, Path log, Duration firstAnswer) {
        this.process = process;
        this.log = log;
        this.firstAnswer = firstAnswer;
    }

    /// The portal as an operator runs it.
    static ServerProcess portal(Path jar, int port, List<String> javaOptions, Map<String, String> environment)
            throws IOException, InterruptedException {
        var arguments = new ArrayList<>(javaOptions);
        arguments.addAll(List.of("-jar", jar.toString()));
        return start(arguments, port, "/health/readiness", environment);
    }

    /// The portal from the class path of this program, for tests, which run before there is a jar.
    static ServerProcess portalOfTests(int port, List<String> javaOptions, Map<String, String> environment)
            throws IOException, InterruptedException {
        var arguments = new ArrayList<>(javaOptions);
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), "no.svar.Application"));
        return start(arguments, port, "/health/readiness", environment);
    }

    /// The lean server of the same statements, on this program's class path.
    static ServerProcess bare(int port, List<String> javaOptions, Map<String, String> environment)
            throws IOException, InterruptedException {
        return bare(BareServer.class, port, javaOptions, environment);
    }

    /// Such a server of another kind.
    static ServerProcess bare(
            Class<?> server, int port, List<String> javaOptions, Map<String, String> environment)
            throws IOException, InterruptedException {
        var arguments = new ArrayList<>(javaOptions);
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), server.getName(), "" + port));
        return start(arguments, port, "/ready", environment);
    }

    private static ServerProcess start(
            List<String> arguments, int port, String readyPath, Map<String, String> environment)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var log = Path.of(System.getProperty("java.io.tmpdir"), "svar-bench-" + port + ".log");
        builder.redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
        var started = System.nanoTime();
        var process = builder.start();
        awaitAnswer(process, URI.create("http://localhost:" + port + readyPath));
        return new ServerProcess(process, log, Duration.ofNanos(System.nanoTime() - started));
    }

    /// What the server has printed since it started.
    String log() throws IOException {
        return Files.readString(log);
    }

    Cpu cpu() {
        return new Cpu(process.pid());
    }

    /// How long it took from the start of the process to its first answer.
    Duration firstAnswer() {
        return firstAnswer;
    }

    /// Ends it at once, as `kill -9` does: nothing is given up, told or stored any more.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static void awaitAnswer(Process process, URI ready) throws InterruptedException {
        var question = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(1)).build();
        try (var client = HttpClient.newHttpClient()) {
            for (int tries = 0; tries < 3_000; tries++) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The server ended with " + process.exitValue());
                }
                if (isReady(client, question)) {
                    return;
                }
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("The server did not answer within a minute");
    }

    private static boolean isReady(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
