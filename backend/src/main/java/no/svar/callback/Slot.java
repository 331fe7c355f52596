package no.svar.callback;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;

/// A half hour in which a call can be promised; the end does not belong to it.
@Serdeable
public record Slot(Instant from, Instant to) {

    static final Duration LENGTH = Duration.ofMinutes(30);

    static Slot at(Instant from) {
        return new Slot(from, from.plus(LENGTH));
    }
}
