package no.svar.access;

import java.time.Instant;
import no.svar.feed.Fact;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What a customer system tells about one customer.
///
/// @param nationalId its keyed hash; the number itself is never kept
record CustomerFact(
        String externalId,
        @Nullable String nationalId,
        String name,
        @Nullable Address email,
        @Nullable Address phone,
        Language language,
        Country country,
        Instant asOf)
        implements Fact {

    @Override
    public String key() {
        return externalId;
    }
}
