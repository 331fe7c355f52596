package no.svar.edge;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;

/// Decides who may do a request that bears an `Idempotency-Key`: the first to come, and after a crash the
/// next.
///
/// The table's primary key decides between those who come at once. A kept answer holds what the caller was
/// told; the only secret among them, a one-time code, is told in the demo alone.
@Singleton
class Idempotency {

    private static final int ATTEMPTS = 5;
    private static final int SWEEP = 1_000;

    private final IdempotencyRows rows;
    private final EdgeSettings settings;
    private final InstantSource clock;

    Idempotency(IdempotencyRows rows, EdgeSettings settings, InstantSource clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /// What there is to do for a request: it itself, or nothing but to answer it again.
    sealed interface Turn {}

    /// The right to do the request.
    record Claim(String name, String id) implements Turn {}

    /// The answer that an earlier sending was given.
    record Kept(int status, String answer) implements Turn {}

    /// @throws IdempotencyRefusal where another body had the key, or the request is still running
    Turn claim(String name, String bodyHash) {
        var claim = new Claim(name, UUID.randomUUID().toString().replace("-", ""));
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var now = clock.instant();
            var leasedUntil = now.plus(settings.idempotencyLease());
            var keptUntil = now.plus(settings.idempotencyKept());
            if (rows.insert(name, bodyHash, claim.id, leasedUntil, keptUntil) == 1) {
                return claim;
            }
            var found = rows.find(name).orElse(null);
            if (found == null) {
                continue;
            }
            if (!found.keptUntil().isAfter(now)) {
                rows.delete(name, found.claim());
                continue;
            }
            if (!found.bodyHash().equals(bodyHash)) {
                throw IdempotencyRefusal.reused();
            }
            if (found.status() != null) {
                return new Kept(found.status(), Objects.requireNonNullElse(found.answer(), ""));
            }
            if (found.leasedUntil().isAfter(now)) {
                throw IdempotencyRefusal.inUse();
            }
            if (rows.takeOver(name, found.claim(), claim.id, leasedUntil) == 1) {
                return claim;
            }
        }
        throw IdempotencyRefusal.inUse();
    }

    void keep(Claim mine, int status, String answer) {
        rows.complete(mine.name, mine.id, status, answer);
    }

    void release(Claim mine) {
        rows.delete(mine.name, mine.id);
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "1m")
    void sweep() {
        while (rows.deleteKeptUntil(clock.instant(), SWEEP) == SWEEP) {
            // Small statements: nobody waits long for their locks.
        }
    }
}
