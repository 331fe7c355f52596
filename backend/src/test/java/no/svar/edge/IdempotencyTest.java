package no.svar.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import no.svar.Api;
import no.svar.Api.Answer;
import no.svar.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

    private static final String PATH = "/v1/trial/once";

    private final String key = UUID.randomUUID().toString();
    private final Api api = Api.portal().with("Idempotency-Key", key);

    @Test
    void doesOnceWhatIsSentTwice() {
        var name = name("a");
        var first = api.post(PATH, order(name)).expect(202);
        var second = api.post(PATH, order(name)).expect(202);

        assertThat(first.at("/times")).isEqualTo("1");
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(TrialController.EXECUTIONS.get(name)).hasValue(1);
    }

    @Test
    void doesOnceWhatFiftySendAtOnce() throws Exception {
        var name = name("s");
        try (var senders = Executors.newFixedThreadPool(50)) {
            Callable<Answer> send = () -> resent(name);
            var answers = senders.invokeAll(Stream.generate(() -> send).limit(50).toList());

            for (var answer : answers) {
                assertThat(answer.get().text()).isEqualTo(answers.getFirst().get().text());
            }
        }
        assertThat(TrialController.EXECUTIONS.get(name)).hasValue(1);
    }

    private Answer resent(String name) throws InterruptedException {
        while (true) {
            var answer = api.post(PATH, order(name));
            if (answer.status() != 409) {
                return answer.expect(202);
            }
            assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:idempotency-key-in-use");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            Thread.sleep(50);
        }
    }

    @Test
    void refusesAKeyThatWasUsedWithAnotherBody() {
        api.post(PATH, order(name("a"))).expect(202);

        var answer = api.post(PATH, order(name("c"))).expect(422);

        assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:idempotency-key-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "æøå", "a/b"})
    void asksForAKeyOfTheRightForm(String wrong) {
        var api = wrong.isEmpty() ? Api.portal() : Api.portal().with("Idempotency-Key", wrong);

        var answer = api.post(PATH, order(name("a"))).expect(400);

        assertThat(answer.at("/errors/0/pointer")).isEqualTo("#header/Idempotency-Key");
    }

    @Test
    void keepsNothingOfARefusal() {
        var name = name("a");
        api.post(PATH, "{\"name\":\"much too long\",\"items\":[]}").expect(400);

        api.post(PATH, order(name)).expect(202);
    }

    @Test
    void keepsNothingOfAFault() {
        var name = name("b");
        api.post(PATH, order(name)).expect(500);

        assertThat(api.post(PATH, order(name)).expect(202).at("/times")).isEqualTo("2");
    }

    @Test
    void letsARequestBeSentAgainThatNeverEnded() {
        var now = Portal.bean(InstantSource.class).instant();
        var rows = Portal.bean(IdempotencyRows.class);
        var idempotency = Portal.bean(Idempotency.class);
        var name = key.replace("-", "").repeat(2);
        rows.insert(name, "b".repeat(64), "c".repeat(32), now.minusSeconds(1), now.plusSeconds(60));

        assertThat(idempotency.claim(name, "b".repeat(64))).isInstanceOf(Idempotency.Claim.class);
    }

    @Test
    void forgetsAnAnswerAfterItsTime() {
        var now = Portal.bean(InstantSource.class).instant();
        var rows = Portal.bean(IdempotencyRows.class);
        var name = key.replace("-", "").repeat(2);
        rows.insert(name, "b".repeat(64), "c".repeat(32), now.minusSeconds(2), now.minusSeconds(1));

        Portal.bean(Idempotency.class).sweep();

        assertThat(rows.find(name)).isEmpty();
    }

    private static String name(String first) {
        return first + ThreadLocalRandom.current().nextInt(1000, 10_000);
    }

    private static String order(String name) {
        return "{\"name\":\"" + name + "\",\"items\":[]}";
    }
}
