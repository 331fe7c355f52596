package no.svar.queue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import no.svar.Portal;
import no.svar.queue.CallEvent.Answered;
import no.svar.queue.CallEvent.Ended;
import no.svar.queue.CallEvent.Left;
import no.svar.queue.CallEvent.LeftCause;
import no.svar.queue.CallEvent.Offered;
import no.svar.queue.CallEvent.Origin;
import no.svar.queue.CallEvent.Snapshot;
import no.svar.queue.Taken.Verdict;
import org.junit.jupiter.api.Test;

class QueueModelTest {

    private static final double NINE = CallCentre.FIRST_OPENING;
    private static final Priors PRIORS = new Priors(300, 2);

    private final QueueModel model = new QueueModel(PRIORS);

    @Test
    void saysNothingBeforeItHeardAnything() {
        var estimate = model.estimate(Moments.instant(NINE));

        assertThat(estimate.basis()).isEqualTo(Basis.NONE);
        assertThat(estimate.range()).isNull();
    }

    @Test
    void hasAnIdeaFromTheFirstEventOn() {
        offer("a", 0);

        var estimate = model.estimate(Moments.instant(NINE + 1));

        assertThat(estimate.basis()).isEqualTo(Basis.PRIOR);
        assertThat(estimate.asOf()).isEqualTo(Moments.instant(NINE));
        assertThat(estimate.waiting()).isEqualTo(1);
    }

    @Test
    void isKeptAndRestoredThroughJson() throws IOException {
        var json = Portal.bean(JsonMapper.class);
        for (var replay : List.of(calls(), counts(), aged())) {
            var whole = new QueueModel(Scenario.S3.priors());
            replay.events().forEach(whole::apply);

            var kept = json.writeValueAsBytes(whole.state());
            var state = requireNonNull(json.readValue(kept, ModelState.class));
            var restored = QueueModel.restore(Scenario.S3.priors(), state);
            replay.events().stream()
                    .filter(event -> !event.origin().receivedAt().isBefore(state.replayFrom()))
                    .forEach(restored::apply);

            var now = replay.events().getLast().origin().receivedAt().plusSeconds(1);
            assertThat(restored.estimate(now)).isEqualTo(whole.estimate(now));
            assertThat(restored.state()).isEqualTo(whole.state());
            assertThat(kept).hasSizeLessThan(200_000);
        }
    }

    @Test
    void aStateOfAnotherShapeTeachesNothing() {
        var state = model.state();
        var other =
                new ModelState(
                        ModelState.VERSION + 1,
                        state.replayFrom(),
                        state.settledUntil(),
                        state.newestTime(),
                        state.clocks(),
                        state.calls(),
                        List.of(),
                        List.of(),
                        state.taught(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of());

        assertThat(QueueModel.restore(PRIORS, other).state()).isEqualTo(state);
    }

    @Test
    void learnsWhatACallerWhoLeftWouldHaveWaited() {
        answer("before", offer("before", 0), 0);
        offer("patient", 5);
        offer("gone", 10);
        offer("later", 20);
        model.apply(new Left(at("gone left", 40), "gone", LeftCause.ABANDONED, null));
        answer("patient", 5, 60);
        answer("later", 20, 100);
        settle();

        assertThat(model.drainScores())
                .filteredOn(score -> score.at().equals(Moments.instant(NINE + 10)))
                .singleElement()
                .returns(90.0, Score::waitSeconds);
    }

    @Test
    void anIdleAgentEndsTheWaitOfWhoLeft() {
        answer("busy", offer("busy", 0), 0);
        offer("gone", 10);
        model.apply(new Left(at("gone left", 40), "gone", LeftCause.ABANDONED, null));
        model.apply(new Ended(at("busy ended", 130), "busy"));
        settle();

        assertThat(model.drainScores())
                .filteredOn(score -> score.at().equals(Moments.instant(NINE + 10)))
                .singleElement()
                .returns(120.0, Score::waitSeconds);
    }

    @Test
    void lateEventsEndAWaitButAreNoNews() {
        offer("a", 0);
        model.apply(new CallEvent.Heartbeat(at("beat", 200), null));
        var late = new Origin("exchange", "a answered", "phone", time(50), time(201));

        assertThat(model.apply(new Answered(late, "a", null)).verdict()).isEqualTo(Verdict.LATE);
        assertThat(model.estimate(time(202)).waiting()).isZero();
        assertThat(model.estimate(time(202)).asOf()).isEqualTo(time(200));
    }

    @Test
    void rejectsTheFuture() {
        var future = new Origin("exchange", "f", "phone", time(61), time(0));

        assertThat(model.apply(new Ended(future, "a")).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(model.estimate(time(0)).basis()).isEqualTo(Basis.NONE);
    }

    @Test
    void forgetsCallsThatOthersOvertook() {
        offer("lost", 0);
        for (int i = 1; i <= 9; i++) {
            answer("c" + i, offer("c" + i, 10 * i), 10 * i + 30);
        }

        assertThat(model.estimate(time(130)).waiting()).isZero();
    }

    @Test
    void snapshotsPutTheQueueRight() {
        offer("lost", 0);
        offer("waits", 10);
        model.apply(new Snapshot(at("s1", 60), 1, 50, null, null, 1, null));
        assertThat(model.estimate(time(61)).waiting()).isEqualTo(1);

        model.apply(new Snapshot(at("s2", 120), 3, 110, null, null, 1, null));
        assertThat(model.estimate(time(121)).waiting()).isEqualTo(3);
    }

    @Test
    void agentsThatTakeNoCallsWhileCallsWaitHaveOtherQueues() {
        model.apply(new CallEvent.Agents(at("staff", 0), 8, null, null, null, false));
        answer("busy", offer("busy", 0), 0);
        offer("waits", 5);
        model.apply(new CallEvent.Heartbeat(at("beat 1", 30), null));
        model.apply(new CallEvent.Heartbeat(at("beat 2", 60), null));

        assertThat(model.estimate(time(61)).sharedAgents()).isTrue();
    }

    @Test
    void aRunawayStackBeginsAnew() {
        var stack = new Stack();
        double[] features = {1, 2, 3, 4, 5, 6, 7};
        double before = stack.predict(features);

        stack.learn(features, Double.NaN);

        assertThat(stack.predict(features)).isEqualTo(before);
        assertThat(stack.resets()).isOne();
    }

    @Test
    void promisesMoreTimeWhenTooFewPromisesWereKept() {
        var kept = new Kept();
        for (int i = 0; i < 200; i++) {
            kept.add(NINE + i, i % 6 != 0);
        }
        assertThat(kept.target()).isBetween(.96, .98);

        kept.add(NINE + 29 * CallCentre.DAY, true);
        assertThat(kept.target()).isEqualTo(.9);
    }

    private static Replay calls() {
        return Replay.of(CallCentre.play(Scenario.S3, 5, 2), true);
    }

    private static Replay counts() {
        return new Replay(Polls.every(15, calls()), List.of());
    }

    /// Until the middle of a day, so that calls wait and are talked to.
    private static Replay aged() {
        var aged = Mess.aged(calls(), 30);
        return new Replay(aged.events().subList(0, 3000), List.of());
    }

    private double offer(String contact, double seconds) {
        model.apply(new Offered(at(contact + " offered", seconds), contact, 0, null, null));
        return seconds;
    }

    private void answer(String contact, double offered, double seconds) {
        assertThat(seconds).isGreaterThanOrEqualTo(offered);
        model.apply(new Answered(at(contact + " answered", seconds), contact, null));
    }

    private void settle() {
        model.apply(new CallEvent.Heartbeat(at("settles", 1000), null));
    }

    private static Origin at(String id, double seconds) {
        return Replay.origin(id, NINE + seconds);
    }

    private static Instant time(double seconds) {
        return Moments.instant(NINE + seconds);
    }
}
