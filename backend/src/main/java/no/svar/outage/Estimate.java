package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When power is expected back.
///
/// @param latest the end of the range, and what is promised
/// @param nextUpdateAt when more will be said at the latest
/// @param reason the grid company's words
/// @param reasonCode a [Cause] for which it moved, or a code that the portal has no words for
@Serdeable
record Estimate(
        @Nullable Instant earliest,
        Instant latest,
        Confidence confidence,
        @Nullable Instant nextUpdateAt,
        @Nullable Words reason,
        @Nullable String reasonCode) {}
