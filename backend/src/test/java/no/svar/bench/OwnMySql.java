package no.svar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A MySQL that a measurement starts for itself, kills as a power cut does, and starts again with what it
/// had.
final class OwnMySql implements AutoCloseable {

    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    private final Path script;
    private final Path folder;
    private final int port;
    private String url = "";

    private OwnMySql(Path repository, Path folder, int port) {
        this.script = repository.resolve(".ci/mysql").toAbsolutePath();
        this.folder = folder;
        this.port = port;
    }

    /// An empty one.
    static OwnMySql start(Path repository, Path folder, int port) throws IOException, InterruptedException {
        var mysql = new OwnMySql(repository, folder, port);
        mysql.url = mysql.say("start");
        return mysql;
    }

    String url() {
        return url;
    }

    /// Ends it at once, as `kill -9` does, and starts it again.
    void restart() throws IOException, InterruptedException {
        var server =
                ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("pid")).strip()))
                        .orElseThrow();
        server.destroyForcibly();
        for (long end = System.nanoTime() + LONGEST_END.toNanos(); server.isAlive(); ) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("MySQL does not end");
            }
            Thread.sleep(20);
        }
        say("again");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        say("stop");
    }

    private String say(String action) throws IOException, InterruptedException {
        var said = folder.resolve(action + ".said");
        Files.createDirectories(folder);
        var process =
                new ProcessBuilder(script.toString(), action, folder.toString(), Integer.toString(port))
                        .redirectOutput(said.toFile())
                        .redirectError(folder.resolve(action + ".log").toFile())
                        .start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(
                    "MySQL: " + action + " failed: " + Files.readString(folder.resolve(action + ".log")));
        }
        return Files.readString(said, StandardCharsets.UTF_8).strip();
    }
}
