package no.svar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// From the start of the process to the first answer, with the demo on the embedded database.
final class StartBench {

    private static final int PORT = 18_082;
    private static final int BULK = 5_000;

    private final Path jar;
    private final Consumer<String> note;

    StartBench(Path jar, Consumer<String> note) {
        this.jar = jar;
        this.note = note;
    }

    void run() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("svar-start");
        var url =
                "jdbc:h2:file:"
                        + data.resolve("svar")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC";
        var environment = Map.of("MICRONAUT_ENVIRONMENTS", "demo", "DATASOURCES_DEFAULT_URL", url);
        try {
            start("first start, empty database", environment);
            start("second start, demo loaded", environment);
        } finally {
            delete(data);
        }
    }

    private void start(String what, Map<String, String> environment)
            throws IOException, InterruptedException {
        var started = System.nanoTime();
        try (var portal = ServerProcess.portal(jar, PORT, Bench.JAVA_OPTIONS, environment)) {
            awaitDemo(portal);
            note.accept(
                    String.format(
                            Locale.ROOT,
                            "| %s: seconds to the first answer, and until the demo's %d documents are in |"
                                    + " %.1f, %.1f | | | < 10 |",
                            what,
                            BULK,
                            portal.firstAnswer().toMillis() / 1000.0,
                            (System.nanoTime() - started) / 1e9));
        }
    }

    private static void awaitDemo(ServerProcess portal) throws IOException, InterruptedException {
        for (int looks = 0; !portal.log().contains("The demo is loaded"); looks++) {
            if (looks > 2_000) {
                throw new IOException("The demo was not loaded");
            }
            Thread.sleep(50);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
