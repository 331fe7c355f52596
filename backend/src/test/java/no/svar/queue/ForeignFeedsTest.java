package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.queue.CallEvent.Answered;
import no.svar.queue.CallEvent.Ended;
import no.svar.queue.CallEvent.Left;
import no.svar.queue.CallEvent.Offered;
import no.svar.queue.CallEvent.Snapshot;
import org.junit.jupiter.api.Test;

class ForeignFeedsTest {

    private final String source = "foreign-" + UUID.randomUUID();
    private final Api machine = Told.toPortal().api().breakingTheContract();
    private final Instant now = Instant.now();

    @Test
    void understandsTwilioTaskRouter() {
        var body =
                Recorded.text("twilio-taskrouter.json", now)
                        .replace("AC00000000000000000000000000000001", source);
        var answer = machine.post(Told.PATH + "?queue=WQ01:invoice-phone", body).expect(202);

        assertThat(answer.json().at("/results").findValuesAsText("result"))
                .containsExactly(
                        "ACCEPTED",
                        "ACCEPTED",
                        "IGNORED",
                        "ACCEPTED",
                        "ACCEPTED",
                        "ACCEPTED",
                        "IGNORED",
                        "REJECTED");
        assertThat(answer.at("/results/7/pointer")).isEqualTo("/7/data/payload/task_queue_sid");
        var events = kept();
        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Offered", "Offered", "Answered", "Left", "Ended");
        var answered = (Answered) only(Answered.class, events);
        assertThat(answered.waitSeconds()).isEqualTo(31.0);
        assertThat(((Ended) only(Ended.class, events)).contact()).isEqualTo(answered.contact());
        assertThat(((Left) only(Left.class, events)).waitSeconds()).isEqualTo(25.0);
        assertThat(events)
                .filteredOn(Offered.class::isInstance)
                .extracting(event -> ((Offered) event).priority())
                .containsExactlyInAnyOrder(0, 100);
    }

    @Test
    void understandsTheMetricsOfAmazonConnect() {
        var answer =
                machine.post(path() + "&queue=7c1f:invoice-phone", Recorded.text("connect-grouped.json", now))
                        .expect(202);

        assertThat(answer.json().at("/results").findValuesAsText("result"))
                .containsExactly("ACCEPTED", "IGNORED", "REJECTED", "REJECTED");
        assertThat(answer.at("/results/2/pointer")).isEqualTo("/MetricResults/2/Dimensions");
        assertThat(answer.at("/results/3/pointer")).isEqualTo("/MetricResults/3/Collections");
        var snapshot = (Snapshot) only(Snapshot.class, kept());
        assertThat(snapshot.waiting()).isEqualTo(15);
        assertThat(snapshot.oldestWaitSeconds()).isEqualTo(412);
        assertThat(snapshot.staffed()).isEqualTo(9);
        assertThat(snapshot.available()).isZero();
        assertThat(snapshot.busy()).isEqualTo(8);
    }

    @Test
    void knowsThatAgesAreInMillisecondsWhereMetricsAreNotGrouped() {
        machine.post(path() + "&queue=*:invoice-phone", Recorded.text("connect-ungrouped.json", now))
                .expect(202);

        var snapshot = (Snapshot) only(Snapshot.class, kept());
        assertThat(snapshot.waiting()).isEqualTo(2);
        assertThat(snapshot.oldestWaitSeconds()).isEqualTo(24.113);
    }

    @Test
    void takesTheSameMetricsOnce() {
        var body = Recorded.text("connect-ungrouped.json", now);
        machine.post(path() + "&queue=*:invoice-phone", body).expect(202);
        var again = machine.post(path() + "&queue=*:invoice-phone", body).expect(202);
        assertThat(again.at("/results/0/result")).isEqualTo("DUPLICATE");
    }

    @Test
    void saysWhatTheQueryLacks() {
        var body = Recorded.text("connect-ungrouped.json", now);
        assertThat(machine.post(Told.PATH, body).expect(400).at("/errors/0/pointer"))
                .isEqualTo("#query/source");
        assertThat(machine.post(path() + "&queue=nonsense", body).expect(400).at("/errors/0/pointer"))
                .isEqualTo("#query/queue");
    }

    private String path() {
        return Told.PATH + "?source=" + source;
    }

    private List<CallEvent> kept() {
        return Portal.bean(QueueEvents.class)
                .since(List.of("invoice-phone"), now.minusSeconds(60), 100_000)
                .stream()
                .map(KeptEvent::content)
                .filter(content -> content.contains(source))
                .map(ForeignFeedsTest::read)
                .toList();
    }

    private static CallEvent only(Class<?> type, List<CallEvent> events) {
        return events.stream()
                .filter(type::isInstance)
                .reduce((one, other) -> {
                    throw new AssertionError("More than one " + type);
                })
                .orElseThrow();
    }

    private static CallEvent read(String content) {
        try {
            return Objects.requireNonNull(Portal.bean(JsonMapper.class).readValue(content, CallEvent.class));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
