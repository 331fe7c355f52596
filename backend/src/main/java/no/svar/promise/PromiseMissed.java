package no.svar.promise;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// The time of a promise has passed, and it was not kept.
///
/// @param id the promise
/// @param concernsOn the local day whose holder it was made to; null where days do not matter
@Serdeable
public record PromiseMissed(
        String id,
        PromiseKind kind,
        Subject subject,
        String audience,
        @Nullable LocalDate concernsOn,
        Instant dueAt)
        implements Event {

    @Override
    public String type() {
        return "promise.missed-v1";
    }
}
