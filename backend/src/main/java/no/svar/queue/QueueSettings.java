package no.svar.queue;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/// How events of calls are taken in and queues are led.
///
/// @param eventsPerSecond of one source that a node takes on average; 20 times as many at once
/// @param poll how often a leader looks for new events
/// @param lease after which another node leads the queues of one that has died
@ConfigurationProperties("svar.queue")
record QueueSettings(
        @Bindable(defaultValue = "100") @Min(1) @Max(100_000) int eventsPerSecond,
        @Bindable(defaultValue = "200ms") @NotNull Duration poll,
        @Bindable(defaultValue = "5s") @NotNull Duration lease) {}
