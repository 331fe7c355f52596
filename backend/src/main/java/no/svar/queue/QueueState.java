package no.svar.queue;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import no.svar.queue.CallEvent.Agents;
import no.svar.queue.CallEvent.Answered;
import no.svar.queue.CallEvent.Ended;
import no.svar.queue.CallEvent.Heartbeat;
import no.svar.queue.CallEvent.Hours;
import no.svar.queue.CallEvent.Left;
import no.svar.queue.CallEvent.Offered;
import no.svar.queue.CallEvent.Snapshot;
import no.svar.queue.ModelState.Call;
import no.svar.queue.ModelState.Clocks;
import org.jspecify.annotations.Nullable;

/// What is known of a queue at one moment of event time; events are folded into it in their order.
final class QueueState {

    private static final double IMMEDIATE = 1;
    private static final double CALLS_HEARD = 60 * 60;
    private static final long ENOUGH_LABELS = 50;

    final Floor floor;
    final Rates rates;
    final Staffing staffing;
    final Classes classes;
    final Ghosts ghosts;
    final Probes probes;
    final Kept kept;
    final Visible visible;
    final List<Score> scores = new ArrayList<>();

    /// Epoch seconds; 0 before the first event.
    double clock;

    private double callHeard;

    QueueState(Priors priors) {
        floor = new Floor();
        rates = new Rates(priors.handleSeconds());
        staffing = new Staffing(priors.agents());
        classes = new Classes();
        ghosts = new Ghosts();
        probes = new Probes();
        kept = new Kept();
        visible = new Visible();
    }

    private QueueState(QueueState other) {
        floor = other.floor.copy();
        rates = other.rates.copy();
        staffing = other.staffing.copy();
        classes = other.classes.copy();
        ghosts = other.ghosts.copy();
        probes = other.probes.copy();
        kept = other.kept.copy();
        visible = other.visible.copy();
        clock = other.clock;
        callHeard = other.callHeard;
    }

    /// As it was kept.
    QueueState(Priors priors, ModelState state) {
        floor = new Floor();
        floor.restore(state.calls());
        rates = new Rates(priors.handleSeconds());
        rates.restore(Numbers.array(state.rates()));
        staffing = new Staffing(priors.agents());
        staffing.restore(Numbers.array(state.staffing()));
        classes = Classes.restore(state.taught());
        ghosts = new Ghosts(new ArrayDeque<>(state.calls().ghosts().stream().map(Call::contact).toList()));
        probes = new Probes(state.asked(), state.look());
        kept = new Kept();
        kept.restore(Numbers.array(state.kept()));
        visible = new Visible(new ArrayDeque<>(state.visible()));
        visible.restore(Numbers.array(state.lags()));
        clock = state.clocks().clock();
        callHeard = state.clocks().callHeard();
    }

    ModelState state(Instant replayFrom, double settledUntil, double newestTime) {
        return new ModelState(
                ModelState.VERSION,
                replayFrom,
                settledUntil,
                newestTime,
                new Clocks(clock, callHeard),
                floor.calls(ghosts.contacts()),
                Numbers.list(rates.numbers()),
                Numbers.list(staffing.numbers()),
                classes.taught(),
                Numbers.list(kept.numbers()),
                Numbers.list(visible.numbers()),
                visible.forecasts(),
                probes.last(),
                probes.asked());
    }

    QueueState copy() {
        return new QueueState(this);
    }

    /// @param at when it happened, or for a late event the latest time that still counts
    void fold(CallEvent event, double at, boolean late) {
        pass(at);
        if (!late) {
            var origin = event.origin();
            visible.hear(Moments.seconds(origin.receivedAt()) - Moments.seconds(origin.time()));
        }
        double time = late ? Moments.seconds(event.origin().time()) : at;
        switch (event) {
            case Offered offered -> offer(offered, time, late);
            case Answered answered -> answer(answered, time, late);
            case Left left -> leave(left, time, late);
            case Ended ended -> end(ended, time);
            case Agents agents -> {
                staffing.say(agents.staffed());
                staffing.share(agents.shared());
            }
            case Snapshot snapshot -> {
                if (!late) {
                    look(snapshot, at);
                }
            }
            case Hours _, Heartbeat _ -> {}
        }
    }

    /// What a call of this priority that joins now has to expect.
    Forecast forecast(double now, int priority) {
        boolean counted = isCounted();
        int ahead = counted ? probes.waiting() : floor.ahead(priority);
        double headOfLine = counted ? probes.headOfLine(now) : floor.headOfLine(now, priority);
        double capacity = staffing.agents() * rates.service();
        var predictors = Predictors.of(ahead, capacity, rates, headOfLine, classes.lastServed(priority));
        return classes.of(priority).forecast(now, priority, predictors, hasFree(), kept.target());
    }

    boolean hasFree() {
        return isCounted()
                ? probes.waiting() == 0 && probes.hasFree(staffing)
                : floor.waiting() == 0 && staffing.hasFree(floor.busy());
    }

    int waiting() {
        return isCounted() ? probes.waiting() : floor.waiting();
    }

    Basis basis() {
        return clock == 0
                ? Basis.NONE
                : classes.of(Classes.ORDINARY).labels() < ENOUGH_LABELS ? Basis.PRIOR : Basis.LIVE_MODEL;
    }

    /// Whether the source counts calls only, and tells of none (mode B).
    private boolean isCounted() {
        return probes.hasLooked() && clock - callHeard > CALLS_HEARD;
    }

    private void pass(double at) {
        double seconds = clock == 0 ? 0 : at - clock;
        if (seconds > 0) {
            if (visible.lag() > 0) {
                for (double then = visible.next(clock, at); then < at; then += Visible.TICK) {
                    for (int priority : classes.priorities()) {
                        visible.keep(forecast(then, priority));
                    }
                }
            }
            rates.pass(seconds);
            classes.pass(seconds);
            int waiting = floor.waiting();
            if (waiting > 0) {
                rates.queued(seconds, waiting, floor.busy());
                staffing.pass(seconds, waiting, floor.headOfLine(at, Classes.ORDINARY), floor.busy());
            }
            floor.expire(at);
        }
        clock = at;
    }

    private void offer(Offered offered, double at, boolean late) {
        callHeard = clock;
        if (!late && floor.isNew(offered.contact())) {
            classes.meet(offered.priority());
            double lag = visible.lag();
            var shown = lag > 0 ? visible.at(at - lag, offered.priority()) : forecast(at, offered.priority());
            floor.offer(Contact.offered(offered.contact(), offered.priority(), at, shown));
        }
    }

    private void answer(Answered answered, double at, boolean late) {
        callHeard = clock;
        var contact = floor.answer(answered.contact(), at, answered.waitSeconds());
        if (contact == null) {
            return;
        }
        learn(contact, contact.forecast());
        if (Double.isNaN(contact.offeredAt())) {
            return;
        }
        ghosts.answered(contact.priority(), contact.offeredAt(), at)
                .forEach(ghost -> learn(ghost, ghost.forecast()));
        if (!late) {
            classes.served(contact.priority(), contact.waited());
            if (contact.waited() > IMMEDIATE) {
                rates.answered(1);
            }
        }
    }

    private void leave(Left left, double at, boolean late) {
        callHeard = clock;
        var contact = floor.leave(left.contact(), at);
        if (contact != null) {
            ghosts.add(contact);
            if (!late) {
                rates.left(1);
            }
        }
    }

    private void end(Ended ended, double at) {
        callHeard = clock;
        if (floor.end(ended.contact(), at) && floor.waiting() == 0) {
            ghosts.idle(at).forEach(ghost -> learn(ghost, ghost.forecast()));
        }
    }

    private void look(Snapshot snapshot, double at) {
        staffing.say(snapshot.staffed());
        if (clock - callHeard <= CALLS_HEARD) {
            floor.reconcile(snapshot, at);
            return;
        }
        probes.look(Look.of(snapshot, at), this);
    }

    void learn(Contact contact, @Nullable Forecast forecast) {
        if (forecast != null) {
            learn(forecast, contact.offeredAt(), contact.waited());
        }
    }

    /// A wait became known. Only the ordinary class's is scored, as only its range is published.
    void learn(Forecast forecast, double offeredAt, double waited) {
        classes.learn(forecast, waited);
        if (forecast.priority() != Classes.ORDINARY) {
            return;
        }
        var range = forecast.range();
        var score =
                new Score(
                        Moments.instant(offeredAt),
                        waited,
                        range.p25(),
                        range.p50(),
                        range.p90(),
                        forecast.bucket());
        kept.add(offeredAt, score.kept());
        scores.add(score);
    }
}
