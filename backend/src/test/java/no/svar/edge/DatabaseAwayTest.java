package no.svar.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import no.svar.Api;
import no.svar.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("no.svar.edge.RealMySql#isAtHand")
class DatabaseAwayTest {

    @Test
    void saysSoWithinTwoSecondsAndRecoversByItself(@TempDir Path folder) throws Exception {
        try (var mysql = RealMySql.start(folder);
                var server = mysql.portal()) {
            var api = Api.at(server.getURI());
            assertThat(once(api).status()).isEqualTo(202);

            mysql.freeze();
            for (var i = 0; i < 5; i++) {
                saysThatItIsAway(api);
            }
            mysql.thaw();
            recovers(api);

            var command = mysql.kill();
            for (var i = 0; i < 5; i++) {
                saysThatItIsAway(api);
            }
            mysql.startAgain(command);
            recovers(api);
        }
    }

    private static void saysThatItIsAway(Api api) {
        var started = System.nanoTime();
        var answer = once(api);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(2));
    }

    private static void recovers(Api api) throws InterruptedException {
        for (var attempt = 0; attempt < 100 && once(api).status() != 202; attempt++) {
            Thread.sleep(200);
        }
        assertThat(once(api).status()).isEqualTo(202);
    }

    private static Answer once(Api api) {
        var name = "d" + UUID.randomUUID().toString().substring(0, 4);
        return api.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/trial/once", "{\"name\":\"" + name + "\",\"items\":[]}");
    }
}
