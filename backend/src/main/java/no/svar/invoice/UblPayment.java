package no.svar.invoice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How to pay: the first reference and the first account among a document's `PaymentMeans`.
final class UblPayment {

    private final UblFields fields;
    private final UblCursor at;
    @Nullable String reference;
    @Nullable String account;
    @Nullable LocalDate dueOn;

    UblPayment(UblFields fields) {
        this.fields = fields;
        this.at = fields.cursor();
    }

    void read() {
        at.children(this::child);
    }

    private void child(String name) {
        switch (name) {
            case "PaymentID" -> reference = reference == null ? at.text(35) : reference;
            case "PaymentDueDate" -> dueOn = dueOn == null ? fields.date() : dueOn;
            case "PayeeFinancialAccount" -> at.children(this::payee);
            default -> {}
        }
    }

    private void payee(String name) {
        if (name.equals("ID") && account == null) {
            account = at.text(PayeeAccount.MAX_LENGTH);
            if (account != null && !PayeeAccount.hasForm(account)) {
                at.fault("ID", InvoiceReasons.ACCOUNT);
            }
        }
    }
}
