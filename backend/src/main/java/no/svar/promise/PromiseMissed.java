package no.svar.promise;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Event;

/// The time of a promise has passed, and it was not kept.
///
/// @param id the promise
@Serdeable
public record PromiseMissed(String id, PromiseKind kind, Subject subject, String audience, Instant dueAt)
        implements Event {

    @Override
    public String type() {
        return "promise.missed-v1";
    }
}
