package no.svar.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Wakes this node's worker; rung several times while it works, it wakes it once.
@Singleton
final class Bell {

    private final BlockingQueue<Boolean> rung = new ArrayBlockingQueue<>(1);

    void ring() {
        // Refused where it has been rung already, which is just as good.
        var _ = rung.offer(true);
    }

    void await(Duration longest) throws InterruptedException {
        var _ = rung.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
    }
}
