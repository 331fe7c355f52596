package no.svar.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// How often somebody may try: so many at once, and one more as each piece of the window passes.
///
/// Each allowance is one row that one statement changes, so pods count together and no two race (GCRA).
@Singleton
final class Limits {

    /// `many` in a window.
    record Limit(int many, Duration window) {

        long costMicros() {
            return windowMicros() / many;
        }

        long windowMicros() {
            return window.toNanos() / 1_000;
        }
    }

    private final Allowances allowances;
    private final Secrets secrets;
    private final InstantSource clock;

    Limits(Allowances allowances, Secrets secrets, InstantSource clock) {
        this.allowances = allowances;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Uses one piece up.
    ///
    /// @throws TooManyTries where nothing is left
    void use(String bucket, Limit limit) {
        var name = secrets.hashOfBucket(bucket);
        var now = micros(clock.instant());
        if (!used(name, now, limit)) {
            throw new TooManyTries(wait(name, now, limit));
        }
    }

    /// @throws TooManyTries where nothing is left; uses nothing up
    void check(String bucket, Limit limit) {
        var name = secrets.hashOfBucket(bucket);
        var now = micros(clock.instant());
        var wait = wait(name, now, limit);
        if (wait.isPositive()) {
            throw new TooManyTries(wait);
        }
    }

    private boolean used(String name, long now, Limit limit) {
        if (tried(name, now, limit)) {
            return true;
        }
        allowances.open(name);
        return tried(name, now, limit);
    }

    private boolean tried(String name, long now, Limit limit) {
        return allowances.use(name, now, limit.costMicros(), now + limit.windowMicros()) > 0;
    }

    private Duration wait(String name, long now, Limit limit) {
        var usedUntil = allowances.find(name).map(Allowance::usedUntil).orElse(0L);
        var micros = Math.max(usedUntil, now) + limit.costMicros() - now - limit.windowMicros();
        return micros <= 0 ? Duration.ZERO : Duration.of(micros, ChronoUnit.MICROS);
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
