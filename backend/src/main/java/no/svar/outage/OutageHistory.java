package no.svar.outage;

import java.time.Instant;
import java.util.List;

/// An outage with all that was ever told of it: what its story is made of.
///
/// @param estimates in the order in which they were told
/// @param turns in the order in which they were told
record OutageHistory(Outage outage, List<OutageEstimate> estimates, List<Turn> turns) {

    OutageHistory {
        estimates = List.copyOf(estimates);
        turns = List.copyOf(turns);
    }

    /// Whether it is over, or as good as: nothing is expected of it any more.
    boolean isOver() {
        return !outage.isOpen();
    }

    /// Whether somebody is without power because of it, as far as is told.
    boolean isOngoing() {
        return outage.isOpen() && outage.status() != OutageStatus.ANNOUNCED;
    }

    /// Whether the time that was given has passed, and power is not told to be back.
    boolean isOverdue(Instant now) {
        var estimate = outage.details().estimate();
        return outage.isOpen() && estimate != null && !now.isBefore(estimate.latest());
    }

    /// When it ended, as far as is told; of one that is not over, when it was told last.
    Instant endedAt() {
        var restoredAt = outage.restoredAt();
        return restoredAt == null ? outage.asOf() : restoredAt;
    }
}
