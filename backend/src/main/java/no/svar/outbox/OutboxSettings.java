package no.svar.outbox;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/// How events are handed on.
///
/// @param poll how often a node looks for deliveries that it was not woken for
/// @param lease how long one delivery may take before another node tries it
/// @param workers how many deliveries a node tries at the same time
/// @param attempts after how many failures a delivery is parked; 30 are about a day
@ConfigurationProperties("svar.outbox")
record OutboxSettings(
        @Bindable(defaultValue = "1s") @NotNull Duration poll,
        @Bindable(defaultValue = "60s") @NotNull Duration lease,
        @Bindable(defaultValue = "16") @Min(1) @Max(500) int workers,
        @Bindable(defaultValue = "30") @Min(1) @Max(1_000) int attempts) {}
