package no.svar.outage;

import java.time.Instant;
import java.time.LocalDate;
import no.svar.feed.Fact;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// Compensation that was paid, or taken back, for a metering point.
///
/// @param outage the grid company's own key of the outage, where billing knows it
/// @param outageSource the system that told of the outage; where it is missing, any
/// @param periodStartedAt a moment in the period that it was paid for, where billing knows that
record Payout(
        String externalId,
        long meteringPoint,
        @Nullable String outage,
        @Nullable String outageSource,
        @Nullable Instant periodStartedAt,
        Money amount,
        LocalDate paidOn,
        @Nullable String invoiceNumber,
        Instant asOf)
        implements Fact {

    @Override
    public String key() {
        return externalId;
    }
}
