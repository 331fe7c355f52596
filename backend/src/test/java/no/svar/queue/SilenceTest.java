package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import no.svar.Portal;
import no.svar.queue.CallEvent.Offered;
import no.svar.queue.CallEvent.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A feed that dies, by a clock that the test moves.
class SilenceTest {

    private final Instant start = Instant.parse("2026-11-23T09:00:00Z");
    private final LedQueue queue = LedQueue.of(Portal.bean(Lines.class).get(Told.QUEUE), 1, null);
    private @Nullable Published last;

    @Test
    void aFigureGrowsOldByItselfAndNeverBecomesNoQueue() {
        for (int second = 0; second <= 60; second += 5) {
            queue.apply(new Offered(origin(second), "c" + second, 0, null, null));
            publish(at(second));
        }
        assertThat(freshness(60)).isEqualTo(Freshness.LIVE);
        for (int second = 61; second <= 60 + 30 * 60; second++) {
            publish(at(second));
            int silent = second - 60;
            var expected =
                    silent <= 30
                            ? Freshness.LIVE
                            : silent <= 120
                                    ? Freshness.DELAYED
                                    : silent <= 900 ? Freshness.STALE : Freshness.UNKNOWN;
            assertThat(freshness(second)).as("silent for %s s", silent).isEqualTo(expected);
            assertThat(freshness(second).bearsNumbers()).isEqualTo(silent <= 120);
            assertThat(said().estimate().freeAgent()).isFalse();
            assertThat(said().estimate().waiting()).isPositive();
        }
    }

    @Test
    void historyHasNothingOfATimeInWhichNothingWasHeard() {
        queue.apply(new Offered(origin(0), "c", 0, null, null));
        assertThat(queue.history(at(15))).isNotNull();
        assertThat(queue.history(at(901))).isNull();
    }

    @Test
    void aQueueThatWasNeverHeardSaysNothing() {
        publish(at(0));
        publish(at(60));
        assertThat(last).isNull();
        assertThat(Freshness.of(null)).isEqualTo(Freshness.UNKNOWN);
    }

    private void publish(Instant now) {
        var due = queue.due(now);
        if (due != null) {
            queue.published(due);
            last = due;
        }
    }

    private Freshness freshness(int second) {
        return Freshness.of(Duration.between(Objects.requireNonNull(said().estimate().asOf()), at(second)));
    }

    private Published said() {
        return Objects.requireNonNull(last);
    }

    private Instant at(int second) {
        return start.plusSeconds(second);
    }

    private Origin origin(int second) {
        return new Origin("s", "e" + second, Told.QUEUE, at(second), at(second));
    }
}
