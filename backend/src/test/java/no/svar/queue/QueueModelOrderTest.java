package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.svar.queue.CallEvent.Heartbeat;
import no.svar.queue.Taken.Verdict;

/// The order in which events come, and how often, leaves no trace.
class QueueModelOrderTest {

    private static final Replay PAST = past();

    @Property(tries = 100)
    void anyOrderAndRepetitionOfABatchEndsInTheSameState(
            @ForAll @IntRange(min = 500, max = 4500) int start,
            @ForAll @IntRange(min = 1, max = 120) int size,
            @ForAll @IntRange(max = 100) int afterwards,
            @ForAll Random random) {
        var before = PAST.events().subList(0, start);
        var last = Replay.time(PAST.events().get(start + size - 1));
        var batch =
                PAST.events().subList(start, start + size).stream()
                        .map(event -> Mess.delayed(event, last + afterwards - Replay.time(event)))
                        .toList();
        var mixed = new ArrayList<>(batch);
        int repeats = random.nextInt(size + 1);
        for (int i = 0; i < repeats; i++) {
            mixed.add(batch.get(random.nextInt(size)));
        }
        Collections.shuffle(mixed, random);

        var inOrder = model(before);
        batch.forEach(inOrder::apply);
        var outOfOrder = model(before);
        var verdicts = mixed.stream().map(event -> outOfOrder.apply(event).verdict()).toList();

        var now = Moments.instant(last + afterwards);
        assertThat(outOfOrder.estimate(now)).isEqualTo(inOrder.estimate(now));
        assertThat(verdicts).filteredOn(Verdict.DUPLICATE::equals).hasSize(repeats);
        var later = now.plusSeconds(600);
        inOrder.apply(heartbeat(later));
        outOfOrder.apply(heartbeat(later));
        assertThat(outOfOrder.state()).isEqualTo(inOrder.state());
        assertThat(outOfOrder.drainScores()).isEqualTo(inOrder.drainScores());
    }

    private static QueueModel model(List<CallEvent> events) {
        var model = new QueueModel(Scenario.S3.priors());
        events.forEach(model::apply);
        return model;
    }

    private static CallEvent heartbeat(Instant at) {
        return new Heartbeat(Replay.origin("heartbeat", Moments.seconds(at)), null);
    }

    /// Two days with snapshots.
    private static Replay past() {
        var calm = Replay.of(CallCentre.play(Scenario.S3, 7, 2), true);
        return calm.with(Polls.every(60, calm));
    }
}
