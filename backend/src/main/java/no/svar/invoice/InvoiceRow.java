package no.svar.invoice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import no.svar.feed.Feed.Accepted;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// An invoice as it lies in its table: what it is found, sorted and judged by in columns, the rest packed.
@MappedEntity("invoice")
record InvoiceRow(
        String account,
        LocalDate issuedOn,
        @Id String number,
        Invoice.Kind kind,
        String source,
        @Nullable Country country,
        String currency,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        long payableMinor,
        @Nullable String paymentReference,
        @Nullable String payeeAccount,
        @Nullable String payeeKey,
        @Nullable String corrects,
        long disputedMinor,
        DocumentBasis basis,
        Dunning.@Nullable Step dunningStep,
        @Nullable LocalDate dunningOn,
        long feesMinor,
        String document,
        Instant asOf,
        long fingerprint) {

    static InvoiceRow of(Accepted<Invoice> accepted, String document) {
        var invoice = accepted.fact();
        var inside = invoice.document();
        var dunning = inside.lastDunning();
        return new InvoiceRow(
                invoice.account(),
                invoice.issuedOn(),
                invoice.number(),
                invoice.kind(),
                accepted.source(),
                invoice.country(),
                invoice.currency().getCurrencyCode(),
                invoice.dueOn(),
                invoice.periodFrom(),
                invoice.periodTo(),
                invoice.payableMinor(),
                invoice.paymentReference(),
                invoice.payeeAccount(),
                PayeeAccount.key(invoice.payeeAccount()),
                invoice.corrects(),
                invoice.disputedMinor(),
                invoice.basis(),
                dunning == null ? null : dunning.step(),
                dunning == null ? null : dunning.sentOn(),
                inside.feesMinor(),
                document,
                accepted.version().asOf(),
                accepted.version().fingerprint());
    }
}
