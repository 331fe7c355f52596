package no.svar.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// A customer as kept: found by the keyed hashes of their addresses, never by a national id in clear.
@MappedEntity("customer")
record CustomerRow(
        @Id UUID id,
        String source,
        String externalId,
        @Nullable String nationalId,
        String name,
        @Nullable String email,
        @Nullable String emailHash,
        @Nullable String phone,
        @Nullable String phoneHash,
        Language language,
        Country country,
        Instant asOf,
        long fingerprint) {}
