package no.svar.invoice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Event;

/// Nothing of an invoice is on hold any more for that claim.
@Serdeable
public record InvoiceReleased(
        String claim, String customer, String reference, String invoice, String account, Instant at)
        implements Event {

    @Override
    public String type() {
        return "invoice.released-v1";
    }
}
