package no.svar.callback;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call that a customer asks for.
///
/// @param slot when its half hour begins
/// @param phone where not the number that the customer system knows
@Serdeable
record NewCallback(
        @NotNull @Size(max = 40) @Pattern(regexp = FreeSlots.QUEUE) String queue,
        @NotNull Instant slot,
        @Nullable UUID claim,
        @Nullable @Size(min = 1, max = 400) @Pattern(regexp = "(?s).*\\S.*") String about,
        @Nullable @Size(min = 5, max = 30) String phone) {}
