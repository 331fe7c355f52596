package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Country;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// A customer has sent a claim.
@Serdeable
public record ClaimReceived(
        String claim,
        String customer,
        String reference,
        String kind,
        Country country,
        String decidedBy,
        @Nullable String about,
        Instant at,
        Instant nextUpdateBy)
        implements Event {

    @Override
    public String type() {
        return "claim.received-v1";
    }
}
