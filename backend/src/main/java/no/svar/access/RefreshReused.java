package no.svar.access;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import no.svar.shared.Event;

/// A refresh token came a second time: somebody has a copy, so its session was ended.
@Serdeable
record RefreshReused(UUID customer, UUID session, Instant at) implements Event {

    @Override
    public String type() {
        return "session.refresh-reused-v1";
    }
}
