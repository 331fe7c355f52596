package no.svar.callback;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Another time for a promised call.
///
/// @param phone where not the number that was given before
@Serdeable
record MovedCallback(@NotNull Instant slot, @Nullable @Size(min = 5, max = 30) String phone) {}
