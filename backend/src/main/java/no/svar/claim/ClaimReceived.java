package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Country;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// A customer has sent a claim, or we have opened one.
///
/// @param breach whether we opened it ourselves, because we broke a promise
@Serdeable
public record ClaimReceived(
        String claim,
        String customer,
        String reference,
        String kind,
        Country country,
        String decidedBy,
        @Nullable String about,
        boolean breach,
        Instant at,
        Instant nextUpdateBy)
        implements Event {

    @Override
    public String type() {
        return "claim.received-v1";
    }
}
