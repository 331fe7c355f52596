package no.svar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import no.svar.feed.Feed.Accepted;
import org.jspecify.annotations.Nullable;

/// A payout as it lies in its table.
@MappedEntity("outage_payment")
record PayoutRow(
        String source,
        @Id String externalId,
        long meteringPoint,
        @Nullable String outageSource,
        @Nullable String outage,
        @Nullable Instant periodStartedAt,
        long amountMinor,
        String currency,
        LocalDate paidOn,
        @Nullable String invoiceNumber,
        Instant asOf,
        long fingerprint) {

    static PayoutRow of(Accepted<Payout> accepted) {
        var payout = accepted.fact();
        return new PayoutRow(
                accepted.source(),
                payout.externalId(),
                payout.meteringPoint(),
                payout.outageSource(),
                payout.outage(),
                payout.periodStartedAt(),
                payout.amount().minor(),
                payout.amount().currency().getCurrencyCode(),
                payout.paidOn(),
                payout.invoiceNumber(),
                accepted.version().asOf(),
                accepted.version().fingerprint());
    }
}
