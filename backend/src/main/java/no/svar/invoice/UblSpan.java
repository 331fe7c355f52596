package no.svar.invoice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The `InvoicePeriod` of a document or of a line.
final class UblSpan {

    private final UblFields fields;
    @Nullable LocalDate from;
    @Nullable LocalDate to;

    UblSpan(UblFields fields) {
        this.fields = fields;
    }

    void read() {
        fields.cursor().children(this::child);
        if (from != null && to != null && to.isBefore(from)) {
            fields.cursor().fault("InvoicePeriod", InvoiceReasons.ENDS_BEFORE_START);
        }
    }

    private void child(String name) {
        switch (name) {
            case "StartDate" -> from = fields.date();
            case "EndDate" -> to = fields.date();
            default -> {}
        }
    }
}
