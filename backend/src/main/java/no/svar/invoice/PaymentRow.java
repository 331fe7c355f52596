package no.svar.invoice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import no.svar.feed.Feed.Accepted;
import org.jspecify.annotations.Nullable;

/// A payment as it lies in its table.
@MappedEntity("payment")
record PaymentRow(
        String source,
        @Id String externalId,
        @Nullable String reference,
        String payeeKey,
        String currency,
        long amountMinor,
        LocalDate bookedOn,
        @Nullable String invoiceNumber,
        @Nullable String account,
        Instant asOf,
        long fingerprint) {

    static PaymentRow of(Accepted<Payment> accepted) {
        var payment = accepted.fact();
        return new PaymentRow(
                accepted.source(),
                payment.externalId(),
                payment.reference(),
                payment.payeeKey(),
                payment.currency().getCurrencyCode(),
                payment.amountMinor(),
                payment.bookedOn(),
                payment.invoiceNumber(),
                payment.account(),
                accepted.version().asOf(),
                accepted.version().fingerprint());
    }
}
