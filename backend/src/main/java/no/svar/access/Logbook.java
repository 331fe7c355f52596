package no.svar.access;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the access log: every sign-in, and every look by anybody but the customer.
@Singleton
final class Logbook {

    /// Ascending also within a millisecond, as the log is read in the order of its ids.
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final AccessLog log;
    private final InstantSource clock;

    Logbook(AccessLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    void write(UUID customerId, AccessLogEntry.Event event, Actor by, @Nullable String what) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        log.write(new AccessLogEntry(IDS.generate(), customerId, now, event, by.kind(), by.name(), what));
    }
}
