package no.svar.feed;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/// How batches are taken in.
///
/// @param chunk how many rows are kept in one transaction, of light rows some times as many
/// @param writers how many chunks this node writes at the same time, so that customers' requests keep their
///   share of the connections
/// @param databaseTimeout how long one statement of a chunk may take
/// @param clockSkew how far in the future a fact's `asOf` may lie
/// @param keepRejections how long a rejected row is kept after it was last received
@ConfigurationProperties("svar.feed")
record FeedSettings(
        @Bindable(defaultValue = "500") @Min(1) @Max(5_000) int chunk,
        @Bindable(defaultValue = "4") @Min(1) @Max(64) int writers,
        @Bindable(defaultValue = "30s") @NotNull Duration databaseTimeout,
        @Bindable(defaultValue = "24h") @NotNull Duration clockSkew,
        @Bindable(defaultValue = "30d") @NotNull Duration keepRejections) {}
