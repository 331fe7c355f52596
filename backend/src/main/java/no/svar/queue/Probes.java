package no.svar.queue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import no.svar.queue.ModelState.Asked;
import org.jspecify.annotations.Nullable;

/// The queue where only counts are told (mode B): between two looks a call is imagined to have joined, was
/// told what was shown then, and is followed until it would have been answered.
final class Probes {

    private static final double LONGEST_WAIT = 60 * 60;
    private static final double LONGEST_GAP = 10 * 60;

    /// What happened between two looks; answers are taken to have come evenly.
    ///
    /// @param freeBefore whether nobody waited and an agent was free
    private record Interval(Look before, Look now, boolean freeBefore, boolean freeNow) {

        double seconds() {
            return now.at() - before.at();
        }

        /// Whether all who joined before that time are gone at the end: the first in the queue joined later.
        boolean passes(double joined) {
            return joined < now.headJoined();
        }

        /// When a call is answered that joined then: with the first answer after all ahead of it are gone, or
        /// when an agent is free and nobody waits; NaN if not within this interval. The joining of the first
        /// in the queue is taken to move on evenly.
        double turn(double joined, boolean allAheadGone) {
            if (!allAheadGone && !passes(joined)) {
                return Double.NaN;
            }
            if (freeBefore) {
                return Math.max(before.at(), joined);
            }
            double head = before.headJoined();
            double gone = allAheadGone ? 0 : Math.clamp((joined - head) / (now.headJoined() - head), 0, 1);
            double answers = now.answersSince(before);
            double own = Math.ceil(gone * answers) + 1;
            if (own <= answers) {
                return before.at() + (own - 0.5) / answers * seconds();
            }
            return freeNow ? before.at() + (1 + gone) / 2 * seconds() : Double.NaN;
        }
    }

    private final Deque<Asked> open;
    private @Nullable Look last;

    Probes() {
        this(List.of(), null);
    }

    Probes(List<Asked> open, @Nullable Look last) {
        this.open = new ArrayDeque<>(open);
        this.last = last;
    }

    Probes copy() {
        return new Probes(asked(), last);
    }

    boolean hasLooked() {
        return last != null;
    }

    int waiting() {
        return last == null ? 0 : last.waiting();
    }

    /// Seconds that the first in the queue has waited, 0 without one.
    double headOfLine(double now) {
        return last == null || last.waiting() == 0 ? 0 : now - last.headJoined();
    }

    boolean hasFree(Staffing staffing) {
        return last != null && last.isFree(staffing);
    }

    void look(Look now, QueueState state) {
        var before = last;
        if (before == null || now.at() - before.at() > LONGEST_GAP) {
            open.clear();
        } else if (now.at() > before.at()) {
            double asked = (before.at() + now.at()) / 2;
            open.addLast(new Asked(state.forecast(asked, Classes.ORDINARY), false));
            flow(before, now, state);
            resolve(before, now, state);
        }
        last = now;
    }

    List<Asked> asked() {
        return List.copyOf(open);
    }

    @Nullable Look last() {
        return last;
    }

    private void flow(Look before, Look now, QueueState state) {
        double share = ((before.waiting() > 0 ? 1 : 0) + (now.waiting() > 0 ? 1 : 0)) / 2.0;
        if (share == 0) {
            return;
        }
        double seconds = share * (now.at() - before.at());
        double waiting = (before.waiting() + now.waiting()) / 2.0 / share;
        double answered = now.answersSince(before);
        var busy = now.busy();
        state.rates.queued(seconds, waiting, busy == null ? state.staffing.agents() : busy);
        state.rates.answered(share * answered);
        state.rates.left(now.leftSince(before));
        if (busy != null) {
            state.staffing.pass(seconds, now.waiting(), now.oldestWaitSeconds(), busy);
        }
        if (answered > 0) {
            state.classes.served(
                    Classes.ORDINARY,
                    now.waiting() > 0 ? now.oldestWaitSeconds() : before.oldestWaitSeconds() / 2);
        }
    }

    private void resolve(Look before, Look now, QueueState state) {
        var interval = new Interval(before, now, before.isFree(state.staffing), now.isFree(state.staffing));
        var probes = asked();
        open.clear();
        for (var probe : probes) {
            double joined = probe.forecast().at();
            double turn = interval.turn(joined, probe.allAheadGone());
            if (!Double.isNaN(turn)) {
                state.learn(probe.forecast(), joined, Math.max(0, turn - joined));
            } else if (now.at() - joined <= LONGEST_WAIT) {
                open.addLast(new Asked(probe.forecast(), probe.allAheadGone() || interval.passes(joined)));
            }
        }
    }
}
