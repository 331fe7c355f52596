package no.svar.notice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is told of a claim.
///
/// @param result the name of what was decided
/// @param board the dispute body that has to be named with it
@Serdeable
record ClaimFacts(
        String reference, @Nullable Instant nextUpdateBy, @Nullable String result, @Nullable String board) {}
