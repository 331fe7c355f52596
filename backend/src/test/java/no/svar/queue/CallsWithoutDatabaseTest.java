package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import no.svar.edge.RealMySql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("no.svar.edge.RealMySql#isAtHand")
class CallsWithoutDatabaseTest {

    @Test
    void asksForEventsAgainAndLosesNoneThatItTook(@TempDir Path folder) throws Exception {
        try (var mysql = RealMySql.start(folder);
                var pod = mysql.portal()) {
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
}
