package no.svar.desk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.claim.ClaimKind;
import org.jspecify.annotations.Nullable;

/// A piece of text in all languages, for what comes again and again.
///
/// @param kind the claims that it is for; null for all
@Serdeable
@MappedEntity("desk_macro")
record Macro(
        @Id String id,
        String name,
        @Nullable ClaimKind kind,
        String nb,
        String nn,
        String sv,
        String en,
        Instant changedAt) {}
