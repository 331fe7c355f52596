package no.svar.callback;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many calls can be promised, and how far ahead.
///
/// @param capacity calls in each half hour of a queue's opening hours
/// @param capacityByQueue the same for single queues, by their ids; 0 where nobody is called back
/// @param daysAhead how many days there are slots for, today included
/// @param notice how long before its slot a call can be booked at the latest
/// @param attempts after how many calls in vain the customer chooses a new time
/// @param openPerCustomer how many promised calls one customer may wait for
@ConfigurationProperties("svar.callback")
record CallbackSettings(
        @Bindable(defaultValue = "2") @Min(0) @Max(10_000) int capacity,
        @Nullable Map<String, Integer> capacityByQueue,
        @Bindable(defaultValue = "10") @Min(1) @Max(60) int daysAhead,
        @Bindable(defaultValue = "30m") @NotNull Duration notice,
        @Bindable(defaultValue = "2") @Min(1) @Max(20) int attempts,
        @Bindable(defaultValue = "3") @Min(1) @Max(100) int openPerCustomer) {

    int capacityOf(String queue) {
        return capacityByQueue == null ? capacity : capacityByQueue.getOrDefault(queue, capacity);
    }
}
