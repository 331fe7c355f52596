package no.svar.access;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the access log: every sign-in, and every look by anybody but the customer.
@Singleton
final class Logbook {

    private static final TimeBasedEpochRandomGenerator IDS = Generators.timeBasedEpochRandomGenerator();

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
