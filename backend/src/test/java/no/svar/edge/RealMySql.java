package no.svar.edge;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A MySQL of a test's own, which it may freeze and kill.
public final class RealMySql implements AutoCloseable {

    private final Path folder;
    private final String url;
    private ProcessHandle server;

    private RealMySql(Path folder, String url) throws IOException {
        this.folder = folder;
        this.url = url;
        this.server =
                ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("pid")).strip()))
                        .orElseThrow();
    }

    /// Whether one lies beside the repository, so that nothing has to be fetched.
    public static boolean isAtHand() {
        return new File(repository(), "../shared/mysql").isDirectory() && new File("/proc/self").exists();
    }

    /// One on a port that is free.
    public static RealMySql start(Path folder) throws Exception {
        var port = Integer.toString(freePort());
        var started =
                new ProcessBuilder(repository() + "/.ci/mysql", "start", folder.toString(), port).start();
        var url = new String(started.getInputStream().readNBytes(1000), StandardCharsets.UTF_8).strip();
        return new RealMySql(folder, url);
    }

    /// A portal on it, on a port that is free.
    public EmbeddedServer portal() {
        Map<String, Object> settings =
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "datasources.default.url",
                        url,
                        "datasources.default.username",
                        "root",
                        "datasources.default.password",
                        "");
        return ApplicationContext.run(EmbeddedServer.class, settings, "test");
    }

    public void freeze() throws Exception {
        signal("STOP");
    }

    public void thaw() throws Exception {
        signal("CONT");
    }

    /// Kills it, and tells how it can be started again with what it had.
    List<String> kill() throws Exception {
        var command = Files.readString(Path.of("/proc/" + server.pid() + "/cmdline")).split("\0", -1);
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
        return List.of(command).subList(0, command.length - 1);
    }

    void startAgain(List<String> command) throws IOException {
        Files.deleteIfExists(folder.resolve("my.sock.lock"));
        var log = folder.resolve("again.log").toFile();
        server = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().toHandle();
    }

    @Override
    public void close() throws Exception {
        signal("CONT");
        server.destroy();
        server.onExit().get(20, TimeUnit.SECONDS);
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, "" + server.pid()).start().waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String repository() {
        return System.getenv().getOrDefault("SVAR_REPOSITORY", "..");
    }
}
