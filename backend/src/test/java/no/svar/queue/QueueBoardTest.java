package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.svar.Api;
import no.svar.Portal;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/// A board of its own, whose clock the test turns; nothing is read but what the test says.
class QueueBoardTest {

    private static final String QUEUE = "outage-phone";
    private static final List<String> BOTH = List.of("kundtjanst", QUEUE);

    private Instant now = Instant.parse("2026-11-29T09:14:00Z");
    private final QueueBoard board =
            new QueueBoard(
                    Portal.bean(Lines.class),
                    new QueueExperience(
                            Portal.bean(UsualWeeks.class), Portal.bean(ScoreDays.class), () -> now),
                    Portal.bean(JsonMapper.class),
                    () -> now);
    private final QueueStream stream = new QueueStream(board);

    private void heard(double p25, double p50, double p90) {
        board.read(Map.of(QUEUE, Queues.published(now, p25, p50, p90)));
        turn();
    }

    private void later(long seconds) {
        now = now.plusSeconds(seconds);
        turn();
    }

    private void turn() {
        if (!board.turn().isEmpty()) {
            stream.tell();
        }
    }

    private JsonNode shown() {
        var path = "/v1/queues/" + QUEUE + "/wait";
        return json(Objects.requireNonNull(board.at(path, Language.EN)).json());
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return Api.JSON.readTree(bytes);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    @Test
    void agesByItselfWhereNothingIsRead() {
        heard(0, 0, 30);
        assertThat(shown().at("/freshness").asText()).isEqualTo("LIVE");
        assertThat(shown().at("/text").asText()).startsWith("There is no queue right now.");

        later(31);
        assertThat(shown().at("/freshness").asText()).isEqualTo("DELAYED");
        assertThat(shown().at("/wait/shown/highMinutes").asInt()).isEqualTo(2);

        later(90);
        assertThat(shown().at("/freshness").asText()).isEqualTo("STALE");
        assertThat(shown().has("wait")).isFalse();

        later(800);
        assertThat(shown().at("/freshness").asText()).isEqualTo("UNKNOWN");
        assertThat(shown().toString()).doesNotContain("no queue");
    }

    @Test
    void isAtMostFiveSecondsOlderThanItSays() {
        heard(290, 410, 560);
        later(4);
        assertThat(shown().at("/ageSeconds").asInt()).isZero();
        later(1);
        assertThat(shown().at("/ageSeconds").asInt()).isEqualTo(5);
    }

    @Test
    void tellsAFirstPictureAndThenWhatChanges() {
        heard(290, 410, 560);
        var reader = new Reader(Long.MAX_VALUE);
        stream.of(BOTH, Language.EN, null).subscribe(reader);
        assertThat(reader.queues()).containsExactlyElementsOf(BOTH);

        later(10);
        assertThat(reader.queues()).isEmpty();

        heard(290, 410, 800);
        assertThat(reader.queues()).containsExactly(QUEUE);
    }

    @Test
    void tellsAgainEachMinute() {
        heard(290, 410, 560);
        var reader = new Reader(Long.MAX_VALUE);
        stream.of(BOTH, Language.EN, null).subscribe(reader);
        reader.queues();

        later(60);
        assertThat(reader.queues()).contains(QUEUE);
    }

    @Test
    void goesOnWhereTheReaderLeftOff() {
        heard(290, 410, 560);
        var first = new Reader(Long.MAX_VALUE);
        stream.of(BOTH, Language.EN, null).subscribe(first);
        first.leave();
        var again = new Reader(Long.MAX_VALUE);
        stream.of(BOTH, Language.EN, first.lastId()).subscribe(again);
        assertThat(again.queues()).isEmpty();
        assertThat(again.texts()).containsExactly(":\n\n");

        heard(290, 410, 800);
        var late = new Reader(Long.MAX_VALUE);
        stream.of(BOTH, Language.EN, first.lastId()).subscribe(late);
        assertThat(late.queues()).containsExactly(QUEUE);
    }

    @Test
    void givesASlowReaderTheNewestAndNothingBetween() {
        heard(290, 410, 560);
        var slow = new Reader(0);
        stream.of(List.of(QUEUE), Language.EN, null).subscribe(slow);
        heard(290, 410, 800);
        heard(290, 410, 1_100);
        assertThat(slow.texts()).isEmpty();

        slow.ask(5);
        assertThat(slow.texts()).hasSize(1).first().asString().contains("\"highMinutes\":20");
    }

    @Test
    void letsGoOfWhoDoesNotReadAtAll() {
        heard(290, 410, 560);
        var deaf = new Reader(0);
        var awake = new Reader(Long.MAX_VALUE);
        stream.of(List.of(QUEUE), Language.EN, null).subscribe(deaf);
        stream.of(List.of(QUEUE), Language.EN, null).subscribe(awake);
        for (int i = 0; i < 6; i++) {
            stream.beat();
        }

        assertThat(deaf.completed).isTrue();
        assertThat(awake.completed).isFalse();
        assertThat(awake.texts()).last().isEqualTo(":\n\n");
        assertThat(stream.size()).isEqualTo(1);
    }

    /// Reads events, as many as it asked for.
    private static final class Reader implements Subscriber<byte[]> {

        private final long room;
        private final List<String> received = new ArrayList<>();
        private @Nullable Subscription subscription;
        private boolean completed;
        private int looked;

        Reader(long room) {
            this.room = room;
        }

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
            if (room > 0) {
                given.request(room);
            }
        }

        @Override
        public void onNext(byte[] event) {
            received.add(new String(event, StandardCharsets.UTF_8));
        }

        @Override
        public void onError(Throwable failed) {
            throw new AssertionError(failed);
        }

        @Override
        public void onComplete() {
            completed = true;
        }

        void ask(long more) {
            Objects.requireNonNull(subscription).request(more);
        }

        void leave() {
            Objects.requireNonNull(subscription).cancel();
        }

        List<String> texts() {
            return List.copyOf(received);
        }

        String lastId() {
            return received.getLast().lines().findFirst().orElseThrow().substring("id: ".length());
        }

        /// The queues of the events since the last call.
        List<String> queues() {
            var fresh = received.subList(looked, received.size());
            looked = received.size();
            return fresh.stream()
                    .filter(event -> event.startsWith("id:"))
                    .map(event -> event.substring(event.indexOf("data: ") + 6))
                    .map(data -> json(data.getBytes(StandardCharsets.UTF_8)).at("/queueId").asText())
                    .toList();
        }
    }
}
