package no.svar.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import no.svar.feed.Fact;
import org.jspecify.annotations.Nullable;

/// Money that was booked on a biller's account, or paid back from it.
///
/// @param payeeKey the biller's account as [PayeeAccount#key] writes it
/// @param amountMinor negative where it was paid back
/// @param invoiceNumber the invoice that the biller has allocated it to
/// @param account the customer's account at the biller, where the biller knows it
record Payment(
        String externalId,
        @Nullable String reference,
        String payeeKey,
        Currency currency,
        long amountMinor,
        LocalDate bookedOn,
        @Nullable String invoiceNumber,
        @Nullable String account,
        Instant asOf)
        implements Fact {

    @Override
    public String key() {
        return externalId;
    }
}
