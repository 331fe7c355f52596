package no.svar.outbox;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.svar.shared.Event;

/// Something that happened in a test.
@Serdeable
record Rang(UUID id, int failures) implements Event {

    @Override
    public String type() {
        return "test.rang-v1";
    }
}
