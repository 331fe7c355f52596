package no.svar.invoice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Event;
import no.svar.shared.Money;

/// Some of an invoice is on hold: no reminder, fee, collection or disconnection for that part (HOLD-1).
///
/// @param claim the claim that disputes it, `reference` what people call it
/// @param amount how much, at most
@Serdeable
public record InvoiceHeld(
        String claim,
        String customer,
        String reference,
        String invoice,
        String account,
        Money amount,
        Instant at)
        implements Event {

    @Override
    public String type() {
        return "invoice.held-v1";
    }
}
