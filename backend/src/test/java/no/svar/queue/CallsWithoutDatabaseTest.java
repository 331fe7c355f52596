package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import no.svar.edge.RealMySql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("no.svar.edge.RealMySql#isAtHand")
class CallsWithoutDatabaseTest {

    @Test
    void asksForEventsAgainAndLosesNoneThatItTook(@TempDir Path folder) throws Exception {
        try (var mysql = RealMySql.start(folder, freePort());
                var pod = ApplicationContext.run(EmbeddedServer.class, settings(mysql.url()), "test")) {
            var centre = Pods.callCentre(pod);
            centre.one(centre.offered("1", Instant.now())).expect(202);
            Pods.until(() -> Pods.waiting(pod) == 1);

            mysql.freeze();
            var refused = centre.one(centre.offered("2", Instant.now()));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            mysql.thaw();

            Pods.until(() -> centre.one(centre.offered("2", Instant.now())).status() == 202);
            Pods.until(() -> Pods.waiting(pod) == 2);
        }
    }

    private static Map<String, Object> settings(String url) {
        return Map.of(
                "micronaut.server.port",
                -1,
                "datasources.default.url",
                url,
                "datasources.default.username",
                "root",
                "datasources.default.password",
                "");
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
