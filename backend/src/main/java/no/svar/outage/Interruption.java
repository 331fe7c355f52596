package no.svar.outage;

import java.time.Duration;
import java.time.Instant;
import no.svar.regulation.OutagePeriods.Spell;
import org.jspecify.annotations.Nullable;

/// One outage at one metering point, as the law on compensation looks at it.
///
/// @param knownAt when the grid company knew, or should have known: by its own word or by the customer's
///   report, whichever came first; not before the start
/// @param allPhases whether all of the supply was gone
/// @param causedByCustomer how much of it the customer is to blame for
/// @param exempt why it gives nothing in Sweden; null where it does
/// @param outlastedPlan whether planned work took longer than announced, or nothing was announced
record Interruption(
        String outage,
        Instant startedAt,
        @Nullable Instant restoredAt,
        Instant knownAt,
        boolean allPhases,
        Duration causedByCustomer,
        LegalException.@Nullable Code exempt,
        boolean outlastedPlan)
        implements Spell {

    /// How long it lasted; zero while it is not over.
    Duration lasted() {
        return restoredAt == null ? Duration.ZERO : Duration.between(startedAt, restoredAt);
    }

    boolean isWhollyCausedByCustomer() {
        return exempt == LegalException.Code.CUSTOMER_NEGLIGENCE
                || (!lasted().isZero() && causedByCustomer.compareTo(lasted()) >= 0);
    }
}
