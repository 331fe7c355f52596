package no.svar.invoice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Currency;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What one claim keeps from being collected of one invoice (HOLD-1).
///
/// @param disputedMinor what was disputed, never more than what was open then
/// @param heldMinor what is on hold of it while nothing is decided, 0 afterwards
/// @param creditUntilMinor what was granted is on hold until credits of the invoice have reached this sum;
///   null where nothing was granted
/// @param releasedAt since when nothing is on hold; null while something is
@MappedEntity("invoice_hold")
record Hold(
        String number,
        Invoice.Kind kind,
        String source,
        @Id String claimId,
        String reference,
        String customerId,
        String account,
        String currency,
        long disputedMinor,
        long heldMinor,
        @Nullable Long creditUntilMinor,
        Instant heldAt,
        @Nullable Instant releasedAt,
        Instant changedAt) {

    static Hold of(String claim, String reference, String customer, Bill bill, long minor, Instant at) {
        return new Hold(
                bill.number(),
                bill.kind(),
                bill.source(),
                claim,
                reference,
                customer,
                bill.account(),
                bill.currency(),
                minor,
                minor,
                null,
                at,
                null,
                at);
    }

    /// All that was disputed is on hold once more.
    Hold again(Instant at) {
        return with(disputedMinor, null, releasedAt == null ? heldAt : at, null, at);
    }

    /// Nothing is disputed any more, but what was granted waits for its credit.
    Hold granted(long creditUntil, Instant at) {
        return with(0, creditUntil, heldAt, null, at);
    }

    Hold released(Instant at) {
        return with(0, null, heldAt, at, at);
    }

    Money money(long minor) {
        return new Money(minor, Currency.getInstance(currency));
    }

    private Hold with(
            long held,
            @Nullable Long creditUntil,
            Instant since,
            @Nullable Instant released,
            Instant changed) {
        return new Hold(
                number,
                kind,
                source,
                claimId,
                reference,
                customerId,
                account,
                currency,
                disputedMinor,
                held,
                creditUntil,
                since,
                released,
                changed);
    }
}
