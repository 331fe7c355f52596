package no.svar.queue;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;

/// How those who wait for a short queue are told.
///
/// @param perQueue how many may wait for one queue
/// @param perCaller how many of one queue one caller may set
/// @param acceptance how many of those who are told do call
/// @param freeShare how much of a queue's agents is free where it is short
/// @param jitter within which each is told at a moment of its own
@ConfigurationProperties("svar.queue.watches")
record WatchSettings(
        @Bindable(defaultValue = "2000") @Min(1) @Max(100_000) int perQueue,
        @Bindable(defaultValue = "5") @Min(1) @Max(1_000) int perCaller,
        @Bindable(defaultValue = "0.5") @NotNull @DecimalMin("0.01") @DecimalMax("1") BigDecimal acceptance,
        @Bindable(defaultValue = "0.3") @NotNull @DecimalMin("0.01") @DecimalMax("1") BigDecimal freeShare,
        @Bindable(defaultValue = "5m") @NotNull Duration jitter) {

    /// How many a queue can be released for in a minute: those who would then call find a free agent.
    int releasedEachMinute(Priors priors) {
        double callsEachMinute = priors.agents() * 60 / priors.handleSeconds();
        double room = callsEachMinute * freeShare.doubleValue() / acceptance.doubleValue();
        return Math.max(1, (int) room);
    }
}
