package no.svar.queue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.svar.queue.CallEvent.Snapshot;
import org.junit.jupiter.api.Test;

class MessyFeedTest {

    /// Events that are lost, repeated and late put the picture wrong; the next snapshot puts it right.
    @Test
    void isRightAgainWithinAMinute() {
        var played = CallCentre.play(Scenario.S3, Backtest.SEEDS[0]);
        var clean = Replay.of(played, true);
        var messy = Mess.of(clean, clean.asks().size()).with(Polls.every(60, clean));
        var model = new QueueModel(Scenario.S3.priors());
        int snapshots = 0;
        int wrongBefore = 0;

        for (var event : messy.events()) {
            if (event instanceof Snapshot truth) {
                wrongBefore +=
                        Math.abs(model.estimate(event.origin().receivedAt()).waiting() - truth.waiting()) > 1
                                        || Math.abs(model.busy() - requireNonNull(truth.busy())) > 1
                                ? 1
                                : 0;
                model.apply(event);
                double at = Replay.time(event);
                int waiting = 0;
                int busy = 0;
                for (var call : played.calls()) {
                    waiting += call.arrival <= at && !(call.answered <= at) && !(call.left <= at) ? 1 : 0;
                    busy += call.answered <= at && call.ended > at ? 1 : 0;
                }
                snapshots++;
                var estimate = model.estimate(event.origin().receivedAt());
                assertThat(estimate.waiting()).isCloseTo(waiting, within(1));
                assertThat(model.busy()).isCloseTo(busy, within(1));
            } else {
                model.apply(event);
            }
        }
        assertThat(wrongBefore).isPositive();
        assertThat(snapshots).isGreaterThan(10_000);
    }
}
