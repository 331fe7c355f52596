package no.svar.queue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.svar.queue.Taken.Verdict;

/// The model of one phone queue; one writer at a time.
///
/// Events of the last 150 seconds lie in a window, in the order of their own times; behind it is what is
/// settled, before it what is known now. An event that comes out of order goes to its place, and what is
/// known now is told again from there: so the order in which events came, and repeats, leave no trace. They
/// are to be applied in about the order in which they were received: 30 seconds of disorder there do not
/// matter.
final class QueueModel {

    private static final double LATE = 120;
    private static final double WINDOW = 150;
    private static final double FUTURE = 60;
    private static final double SILENCE = 120;

    /// An event at its place.
    private record Placed(CallEvent event, double at, boolean late) {

        static final Comparator<Placed> ORDER =
                Comparator.comparingDouble(Placed::at)
                        .thenComparing(placed -> placed.event.origin().time())
                        .thenComparingInt(Placed::rank)
                        .thenComparing(placed -> placed.event.origin().source())
                        .thenComparing(placed -> placed.event.origin().id());

        static Placed of(CallEvent event) {
            double time = Moments.seconds(event.origin().time());
            double received = Moments.seconds(event.origin().receivedAt());
            boolean late = received - time > LATE;
            return new Placed(event, late ? received - LATE : time, late);
        }

        /// Of what happened at the same moment.
        private int rank() {
            return switch (event) {
                case CallEvent.Hours _ -> 0;
                case CallEvent.Agents _ -> 1;
                case CallEvent.Ended _ -> 2;
                case CallEvent.Offered _ -> 3;
                case CallEvent.Answered _ -> 4;
                case CallEvent.Left _ -> 5;
                case CallEvent.Snapshot _ -> 6;
                case CallEvent.Heartbeat _ -> 7;
            };
        }
    }

    private final TreeSet<Placed> window = new TreeSet<>(Placed.ORDER);
    private final QueueState settled;
    private QueueState live;
    private boolean retell;
    private double settledUntil;
    private double newestTime;

    QueueModel(Priors priors) {
        this(new QueueState(priors));
    }

    private QueueModel(QueueState settled) {
        this.settled = settled;
        this.live = settled.copy();
    }

    /// As it was kept; a state of another version teaches nothing.
    static QueueModel restore(Priors priors, ModelState state) {
        if (state.version() != ModelState.VERSION) {
            return new QueueModel(priors);
        }
        var model = new QueueModel(new QueueState(priors, state));
        model.settledUntil = state.settledUntil();
        model.newestTime = state.newestTime();
        return model;
    }

    Taken apply(CallEvent event) {
        var origin = event.origin();
        double received = Moments.seconds(origin.receivedAt());
        if (Moments.seconds(origin.time()) > received + FUTURE) {
            return Taken.rejected("the event lies over 60 seconds in the future");
        }
        var placed = Placed.of(event);
        boolean newest = window.isEmpty() || Placed.ORDER.compare(window.last(), placed) < 0;
        if (placed.at() < settledUntil || !window.add(placed)) {
            return Taken.as(Verdict.DUPLICATE);
        }
        if (!newest) {
            retell = true;
        } else if (!retell) {
            live.fold(event, placed.at(), placed.late());
            live.scores.clear();
        }
        newestTime = Math.max(newestTime, Moments.seconds(origin.time()));
        settle(received - WINDOW);
        return Taken.as(placed.late() ? Verdict.LATE : Verdict.TAKEN);
    }

    /// What an ordinary call that joins now has to expect.
    Estimate estimate(Instant now) {
        return estimate(now, Classes.ORDINARY);
    }

    /// What a call of this priority that joins now has to expect.
    Estimate estimate(Instant now, int priority) {
        tell();
        if (newestTime == 0) {
            return new Estimate(null, Basis.NONE, null, 0, false, 0, false, false, 0);
        }
        double at = Math.clamp(Moments.seconds(now) - live.visible.lag(), live.clock, live.clock + SILENCE);
        var forecast = live.forecast(at, priority);
        var learner = live.classes.of(priority);
        return new Estimate(
                Moments.instant(newestTime),
                live.basis(),
                forecast.range(),
                live.waiting(),
                forecast.bucket() == 0,
                learner.labels(),
                live.staffing.isShared(),
                live.kept.isWidened(),
                learner.resets());
    }

    /// Agents who talk now.
    int busy() {
        tell();
        return live.floor.busy();
    }

    /// The waits that became known since this was last asked, each once it is settled.
    List<Score> drainScores() {
        var scores = List.copyOf(settled.scores);
        settled.scores.clear();
        return scores;
    }

    /// What has been learnt until now.
    ModelState state() {
        return settled.state(Moments.instant(settledUntil - FUTURE), settledUntil, newestTime);
    }

    private void settle(double until) {
        if (until > settledUntil) {
            settledUntil = until;
        }
        while (!window.isEmpty() && window.first().at() < settledUntil) {
            var oldest = window.removeFirst();
            settled.fold(oldest.event(), oldest.at(), oldest.late());
        }
    }

    private void tell() {
        if (retell) {
            live = settled.copy();
            for (var placed : window) {
                live.fold(placed.event(), placed.at(), placed.late());
            }
            live.scores.clear();
            retell = false;
        }
    }
}
