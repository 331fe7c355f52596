package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import no.svar.access.Customer;
import no.svar.feed.Contention;

/// Brings reports to the desk, again where others were in the way: nobody has to send one twice.
@Singleton
final class ReportIntake {

    private static final int ATTEMPTS = 10;
    private static final int STEP_MILLIS = 20;

    private final ReportDesk desk;
    private final InstantSource clock;

    ReportIntake(ReportDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /// The moment of the first attempt counts.
    OutageReport take(Customer customer, OutageReport.Told told) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (int attempt = 1; ; attempt++) {
            try {
                return desk.receive(customer, told, now);
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !Contention.caused(failure)) {
                    throw failure;
                }
                stepAside(attempt);
            }
        }
    }

    private static void stepAside(int attempt) {
        var millis = ThreadLocalRandom.current().nextLong((long) STEP_MILLIS * attempt);
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
