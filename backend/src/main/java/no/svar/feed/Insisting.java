package no.svar.feed;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Does a transaction again where others were in its way: nobody has to send twice.
public final class Insisting {

    private static final int ATTEMPTS = 10;
    private static final int STEP_MILLIS = 20;

    private Insisting() {}

    public static <T> T on(Supplier<T> work) {
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
}
