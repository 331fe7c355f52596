package no.svar.access;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The sessions that ended so lately that an access token of theirs might not have expired yet.
///
/// Other pods' come from the database each second; those of this pod are known as soon as they are committed.
@Singleton
class EndedSessions {

    /// A session of this pod has ended.
    record Notice(UUID session, Instant at) {}

    /// How far pods' clocks may differ, and how long a transaction may take to commit.
    private static final Duration OVERLAP = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(EndedSessions.class);

    private final Sessions sessions;
    private final AccessSettings settings;
    private final InstantSource clock;
    private final Map<UUID, Instant> ended = new ConcurrentHashMap<>();
    private Instant readUntil;
    private boolean blind;

    EndedSessions(Sessions sessions, AccessSettings settings, InstantSource clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
        this.readUntil = clock.instant().minus(settings.tokenLifetime());
    }

    boolean has(SignedIn who) {
        return switch (who) {
            case SignedIn.AsCustomer customer ->
                    customer.session() != null && ended.containsKey(customer.session());
            case SignedIn.AsAgent agent -> ended.containsKey(agent.session());
            case SignedIn.AsMachine _ -> false;
        };
    }

    @TransactionalEventListener
    void onEnd(Notice notice) {
        ended.put(notice.session(), notice.at());
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "0s")
    synchronized void poll() {
        var now = clock.instant();
        try {
            sessions.endedSince(readUntil.minus(OVERLAP)).forEach(end -> ended.put(end.id(), end.endedAt()));
            readUntil = now;
            if (blind) {
                LOG.info("Ended sessions of other pods are known again");
            }
            blind = false;
        } catch (DataAccessException unavailable) {
            if (!blind) {
                LOG.warn(
                        "Ended sessions of other pods cannot be read; their access tokens stay good until they expire");
            }
            blind = true;
        }
        var expired = now.minus(settings.tokenLifetime()).minus(OVERLAP);
        ended.values().removeIf(end -> end.isBefore(expired));
    }
}
