package no.svar.meter;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import no.svar.shared.Event;

/// A customer stands by a reading that is doubted: a person has to look at it.
@Serdeable
record ReadingNeedsPerson(UUID reading, String meteringPoint, boolean hasPhoto, Instant at) implements Event {

    @Override
    public String type() {
        return "reading.needs-person-v1";
    }
}
