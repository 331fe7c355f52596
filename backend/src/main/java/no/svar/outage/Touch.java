package no.svar.outage;

import java.time.Duration;
import java.time.Instant;
import no.svar.regulation.OutagePeriods.Spell;
import org.jspecify.annotations.Nullable;

/// What one outage was for one metering point.
record Touch(Hit hit, Outage outage) implements Spell {

    @Override
    public Instant startedAt() {
        return hit.startedAt();
    }

    /// When power came back; null where it has not, also where its customer says that it has not.
    @Override
    public @Nullable Instant restoredAt() {
        return hit.isRestored() ? hit.restoredAt() : null;
    }

    /// Whether it was called off, or is told of no longer, without anybody having said that power came back.
    boolean isVoid() {
        return !outage.hits();
    }

    /// Whether it was told to be over, and its customer said afterwards that it is not.
    boolean isOpenedAgain() {
        return hit.restoredAt() != null && !hit.isRestored();
    }

    /// Whether the metering point is without power because of it.
    boolean isGoingOn(Instant now) {
        return !isVoid() && restoredAt() == null && !startedAt().isAfter(now);
    }

    /// Whether the power was said to be back a short while ago.
    boolean isJustOver(Instant now, Duration shortWhile) {
        var over = restoredAt();
        return !isVoid() && over != null && !over.plus(shortWhile).isBefore(now);
    }

    /// Whether something that was reported at that moment is part of it, or came shortly before it.
    boolean explains(Instant reportedAt, Duration before) {
        var over = restoredAt();
        return !isVoid()
                && !reportedAt.isBefore(startedAt().minus(before))
                && (over == null || !reportedAt.isAfter(over));
    }
}
