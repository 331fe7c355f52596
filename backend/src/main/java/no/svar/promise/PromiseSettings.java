package no.svar.promise;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/// How many promises customers may tell of, from how many on the share of the kept ones is shown, and how
/// long they are kept.
///
/// @param unconfirmedPerCustomer told by one customer and not looked into yet
/// @param leastToShow how many of a kind must be settled before their share is told
/// @param keep how long after it was made and due a promise that is settled can be read
@ConfigurationProperties("svar.promise")
record PromiseSettings(
        @Bindable(defaultValue = "20") @Min(1) @Max(1_000) int unconfirmedPerCustomer,
        @Bindable(defaultValue = "20") @Min(1) @Max(100_000) int leastToShow,
        @Bindable(defaultValue = "1100d") @NotNull Duration keep) {}
