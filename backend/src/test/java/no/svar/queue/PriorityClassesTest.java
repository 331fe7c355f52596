package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import no.svar.Portal;
import no.svar.queue.CallEvent.Answered;
import no.svar.queue.CallEvent.Ended;
import no.svar.queue.CallEvent.Offered;
import no.svar.queue.Replay.Ask;
import org.junit.jupiter.api.Test;

/// Ten agents serve calls of two classes, the higher one first.
class PriorityClassesTest {

    private static final Priors PRIORS = new Priors(300, 10);
    private static final int DAYS = 12;
    private static final double LOAD = .95;

    @Test
    void keepsWhatItTellsEachClass() {
        var trial = new Trial(PRIORS, List.of(past(.3, 101), past(.3, 102), past(.3, 103)));

        var answers = Trial.waited(trial.ours());
        var ordinary = Figures.of(answers.stream().filter(answer -> answer.ask().priority() == 0).toList());
        var higher = Figures.of(answers.stream().filter(answer -> answer.ask().priority() == 1).toList());

        assertThat(ordinary.meanWait()).isGreaterThan(3 * higher.meanWait());
        assertThat(ordinary.kept()).isBetween(.87, .93);
        assertThat(higher.kept()).isBetween(.87, .93);
    }

    @Test
    void learnsOfFewCallsTogetherWithAllOthers() {
        var few = model(past(.01, 101));
        var many = model(past(.3, 101));

        assertThat(few.state().taught().classes()).hasSize(2);
        var taught = few.state().taught();
        var few1 = Classes.restore(taught);
        assertThat(few1.of(1).learnt()).isEqualTo(taught.pooled());
        assertThat(few1.of(0).learnt()).isEqualTo(taught.classes().getFirst().learnt());
        var own = Classes.restore(many.state().taught());
        assertThat(own.of(1).learnt()).isEqualTo(many.state().taught().classes().getLast().learnt());
    }

    @Test
    void oneClassIsTaughtOnce() {
        var model = model(past(0, 101));

        assertThat(model.state().taught().classes()).isEmpty();
    }

    @Test
    void knowsFourClassesByThemselvesAtMost() {
        var model = new QueueModel(PRIORS);
        for (int priority = 0; priority < 10; priority++) {
            var origin = Replay.origin("o" + priority, CallCentre.FIRST_OPENING + priority);
            model.apply(new Offered(origin, "c" + priority, priority, null, null));
        }
        model.apply(new Ended(Replay.origin("end", CallCentre.FIRST_OPENING + 1000), "somebody"));

        assertThat(model.state().taught().classes())
                .extracting(ModelState.TaughtClass::priority)
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void scoresOnlyWhatIsPublished() {
        var past = past(.3, 101);
        var model = model(past);
        long ordinary = past.asks().stream().filter(ask -> ask.priority() == 0).count();

        assertThat(model.drainScores()).hasSizeLessThanOrEqualTo((int) ordinary).hasSizeGreaterThan(1000);
    }

    @Test
    void isRestoredWithItsClasses() throws IOException {
        var past = past(.3, 102);
        var whole = model(past);
        var json = Portal.bean(JsonMapper.class);

        var state = json.readValue(json.writeValueAsBytes(whole.state()), ModelState.class);

        assertThat(state).isEqualTo(whole.state()).isNotNull();
        var restored = QueueModel.restore(PRIORS, whole.state());
        past.events().stream()
                .filter(event -> !event.origin().receivedAt().isBefore(whole.state().replayFrom()))
                .forEach(restored::apply);
        var now = past.events().getLast().origin().receivedAt().plusSeconds(1);
        for (int priority = 0; priority < 2; priority++) {
            assertThat(restored.estimate(now, priority)).isEqualTo(whole.estimate(now, priority));
        }
    }

    private static QueueModel model(Replay past) {
        var model = new QueueModel(PRIORS);
        past.events().forEach(model::apply);
        return model;
    }

    private record Call(String key, int priority, double arrival, double service) {}

    /// Nobody leaves, so what a call waited is exact.
    ///
    /// @param share of calls that are served first
    private static Replay past(double share, long seed) {
        var random = new SplittableRandom(seed);
        var events = new ArrayList<CallEvent>();
        var asks = new ArrayList<Ask>();
        for (int day = 0; day < DAYS; day++) {
            double opening = CallCentre.FIRST_OPENING + day * CallCentre.DAY;
            double gap = PRIORS.handleSeconds() / PRIORS.agents() / LOAD;
            var queues = List.of(new ArrayDeque<Call>(), new ArrayDeque<Call>());
            var ends = new PriorityQueue<Double>();
            double next = opening + Draws.exponential(gap, random);
            while (next < opening + Scenario.OPEN || !ends.isEmpty()) {
                double now = ends.isEmpty() ? next : Math.min(next, ends.element());
                if (now == next) {
                    int priority = random.nextDouble() < share ? 1 : 0;
                    var call =
                            new Call(
                                    "c" + asks.size() + "-" + events.size(),
                                    priority,
                                    now,
                                    Draws.exponential(PRIORS.handleSeconds(), random));
                    queues.get(priority).add(call);
                    events.add(
                            new Offered(
                                    Replay.origin(call.key() + "o", now), call.key(), priority, null, null));
                    next = now + Draws.exponential(gap, random);
                    next = next < opening + Scenario.OPEN ? next : Double.POSITIVE_INFINITY;
                } else {
                    ends.remove();
                }
                while (ends.size() < PRIORS.agents()
                        && !(queues.get(0).isEmpty() && queues.get(1).isEmpty())) {
                    var call = queues.get(queues.get(1).isEmpty() ? 0 : 1).remove();
                    ends.add(now + call.service());
                    events.add(new Answered(Replay.origin(call.key() + "a", now), call.key(), null));
                    events.add(new Ended(Replay.origin(call.key() + "e", now + call.service()), call.key()));
                    double asked = Moments.seconds(Moments.instant(call.arrival()));
                    asks.add(new Ask(asked, now - call.arrival(), day, call.priority()));
                }
            }
        }
        asks.sort(Comparator.comparingDouble(Ask::at));
        return Replay.received(events, asks);
    }
}
