package no.svar.outbox;

import io.micronaut.serde.annotation.Serdeable;
import no.svar.shared.Event;

/// Something in a test that takes its time to hear.
@Serdeable
record Toiled(int turn) implements Event {

    @Override
    public String type() {
        return "test.toiled-v1";
    }
}
