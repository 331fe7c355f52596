package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import no.svar.access.Customer;
import no.svar.feed.Contention;

/// Brings what customers send to the desk, again where others were in the way: nobody has to send twice.
@Singleton
final class ClaimCounter {

    private static final int ATTEMPTS = 10;
    private static final int STEP_MILLIS = 20;

    private final ClaimIntake intake;
    private final ClaimDesk desk;
    private final InstantSource clock;

    ClaimCounter(ClaimIntake intake, ClaimDesk desk, InstantSource clock) {
        this.intake = intake;
        this.desk = desk;
        this.clock = clock;
    }

    Claim receive(Customer customer, NewClaim claim, String key) {
        var sending = intake.read(customer, claim, key);
        var now = now();
        return insisting(() -> desk.receive(customer, sending, now));
    }

    Claim edit(Customer customer, Claim read, NewClaim claim) {
        var content = intake.content(customer, claim);
        var decider = intake.decider(customer, content);
        var now = now();
        return insisting(() -> desk.edit(customer, read, content, decider, now));
    }

    void delete(Customer customer, String id) {
        desk.delete(customer, id);
    }

    Claim submit(Customer customer, String id) {
        var now = now();
        return insisting(() -> desk.submit(customer, id, now));
    }

    Claim withdraw(Customer customer, String id) {
        var now = now();
        return insisting(() -> desk.withdraw(customer, id, now));
    }

    Claim contest(Customer customer, String id, String why) {
        var now = now();
        return insisting(() -> desk.contest(customer, id, why, now));
    }

    ClaimMessage write(Customer customer, String id, String said, String key) {
        var now = now();
        return insisting(() -> desk.write(customer, id, said, ClaimIntake.name(key, said), now));
    }

    private static <T> T insisting(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !Contention.caused(failure)) {
                    throw failure;
                }
                var millis = ThreadLocalRandom.current().nextLong((long) STEP_MILLIS * attempt);
                LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
