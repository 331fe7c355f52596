package no.svar.invoice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import no.svar.edge.JsonAnswer;
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

    /// Its fields, for the answer about one bill.
    void write(JsonAnswer answer) {
        answer.text("number", number);
        answer.word("kind", kind);
        answer.text("account", account);
        answer.word("issuedOn", issuedOn);
        answer.word("dueOn", dueOn);
        answer.period("period", period);
        answer.money("payable", payable);
        answer.word("status", status);
        answer.text("statusText", statusText);
        answer.money("balance", balance);
        answer.word("basis", basis);
        answer.text("corrects", corrects);
        answer.text("source", source);
        answer.word("asOf", asOf);
    }
}
