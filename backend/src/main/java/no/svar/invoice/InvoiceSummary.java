package no.svar.invoice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// What the list shows of a bill.
@Serdeable
record InvoiceSummary(
        String number,
        Invoice.Kind kind,
        String account,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable Period period,
        Money payable,
        Standing.Status status,
        String statusText,
        Money balance,
        DocumentBasis basis,
        @Nullable String corrects,
        String source,
        Instant asOf) {

    static InvoiceSummary of(Bill bill, Standing standing, Language language) {
        return new InvoiceSummary(
                bill.number(),
                bill.kind(),
                bill.account(),
                bill.issuedOn(),
                bill.dueOn(),
                bill.period(),
                bill.payable(),
                standing.status(),
                standing.status().text().in(language),
                standing.balance(),
                bill.basis(),
                bill.corrects(),
                bill.source(),
                bill.asOf());
    }
}
