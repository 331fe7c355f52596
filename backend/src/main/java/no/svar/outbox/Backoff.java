package no.svar.outbox;

import java.time.Duration;
import java.util.List;

/// How long a delivery that failed waits for its next attempt.
final class Backoff {

    private static final List<Duration> STEPS =
            List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1));

    private Backoff() {}

    /// @param attempts how often it has failed, at least once
    static Duration after(int attempts) {
        return STEPS.get(Math.min(attempts, STEPS.size()) - 1);
    }
}
