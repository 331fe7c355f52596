package no.svar.access;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The keys that sign and verify access tokens, the same on every pod.
///
/// A new key is announced before it signs, so every pod and every reader of the JWKS knows it by then; the
/// one before it verifies until the last token that it signed has expired.
@Singleton
class SigningKeys {

    static final Duration ANNOUNCED = Duration.ofMinutes(5);

    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private final SigningKeyRows rows;
    private final Secrets secrets;
    private final AccessSettings settings;
    private final InstantSource clock;
    private final AtomicReference<Instant> lastLook = new AtomicReference<>(Instant.EPOCH);
    private volatile List<SigningKey> newestFirst = List.of();

    SigningKeys(SigningKeyRows rows, Secrets secrets, AccessSettings settings, InstantSource clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /// The key that signs now: the newest that has been announced for long enough.
    SigningKey signing() {
        if (newestFirst.isEmpty()) {
            renew();
        }
        var keys = newestFirst;
        var announcedBy = clock.instant().minus(ANNOUNCED);
        return keys.stream()
                .filter(key -> !key.createdAt().isAfter(announcedBy))
                .findFirst()
                .orElseGet(keys::getLast);
    }

    /// Every key whose tokens may still be good, and the one that signs next.
    List<SigningKey> verifying() {
        var keys = newestFirst;
        var verifying = new ArrayList<SigningKey>();
        var now = clock.instant();
        var lastSignature = Instant.MAX;
        for (var key : keys) {
            if (lastSignature.plus(verifiedFor(lastSignature)).isAfter(now)) {
                verifying.add(key);
            }
            lastSignature = key.createdAt().plus(ANNOUNCED);
        }
        return verifying;
    }

    /// The key of that id among those that this pod knows.
    Optional<SigningKey> verifying(String kid) {
        return verifying().stream().filter(key -> key.kid().equals(kid)).findFirst();
    }

    /// The key of that id, which another pod may have made just now; looks at most once a second.
    Optional<SigningKey> lookedUp(String kid) {
        var now = clock.instant();
        var last = lastLook.get();
        if (!last.plus(BETWEEN_LOOKS).isAfter(now) && lastLook.compareAndSet(last, now)) {
            load();
        }
        return verifying(kid);
    }

    /// Reads what other pods have made, and makes the next key when it is time for one.
    @Scheduled(fixedDelay = "1m", initialDelay = "0s")
    synchronized void renew() {
        load();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = newestFirst.isEmpty() || !now.isBefore(nextIsDue(newestFirst.getFirst()));
        if (due) {
            var serial = rows.newest().stream().mapToInt(SigningKeyRow::serial).findFirst().orElse(0) + 1;
            var row = SigningKey.made(serial, now).wrapped(secrets.wrapping());
            rows.offer(row.serial(), row.kid(), row.createdAt(), row.publicKey(), row.wrappedKey());
            load();
        }
    }

    private Instant nextIsDue(SigningKey newest) {
        return newest.createdAt().plus(settings.keyLifetime()).minus(ANNOUNCED);
    }

    private Duration verifiedFor(Instant lastSignature) {
        return lastSignature.equals(Instant.MAX) ? Duration.ZERO : settings.tokenLifetime().plus(MARGIN);
    }

    private void load() {
        var keys = new ArrayList<SigningKey>();
        for (var row : rows.newest()) {
            var known = newestFirst.stream().filter(key -> key.kid().equals(row.kid())).findFirst();
            var key = known.orElseGet(() -> SigningKey.opened(row, secrets.wrapping()));
            if (key == null) {
                LOG.warn(
                        "Signing key {} was made under another svar.access.secret and is not used",
                        row.kid());
            } else {
                keys.add(key);
            }
        }
        newestFirst = List.copyOf(keys);
    }
}
