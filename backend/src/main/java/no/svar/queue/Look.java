package no.svar.queue;

import io.micronaut.serde.annotation.Serdeable;
import no.svar.queue.CallEvent.Snapshot;
import org.jspecify.annotations.Nullable;

/// What a source that only counts said last.
///
/// @param at epoch seconds
@Serdeable
record Look(
        double at,
        int waiting,
        double oldestWaitSeconds,
        @Nullable Integer available,
        @Nullable Integer busy,
        @Nullable Long answeredTotal,
        @Nullable Long leftTotal) {

    static Look of(Snapshot snapshot, double at) {
        var totals = snapshot.totals();
        return new Look(
                at,
                snapshot.waiting(),
                snapshot.oldestWaitSeconds(),
                snapshot.available(),
                snapshot.busy(),
                totals == null ? null : totals.answered(),
                totals == null ? null : totals.left());
    }

    /// When the first in the queue joined it; now, where nobody waits.
    double headJoined() {
        return waiting == 0 ? at : at - oldestWaitSeconds;
    }

    /// Whether nobody waits and an agent is free.
    boolean isFree(Staffing staffing) {
        return waiting == 0 && (available != null ? available > 0 : busy != null && staffing.hasFree(busy));
    }

    double answersSince(Look before) {
        return increase(before.answeredTotal, answeredTotal);
    }

    double leftSince(Look before) {
        return increase(before.leftTotal, leftTotal);
    }

    /// Totals begin anew at midnight.
    private static double increase(@Nullable Long before, @Nullable Long now) {
        if (before == null || now == null) {
            return 0;
        }
        return now < before ? now : now - before;
    }
}
