package no.svar.access;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session with its chain of refresh tokens: opening it, going one link on, noticing an old link.
///
/// Every step is one conditional update, so of two requests with the same token one at most gets on.
@Singleton
final class RefreshChain {

    /// What came of a refresh token.
    sealed interface Step {

        /// The session goes on, with a new refresh token.
        record Next(Session session, String refreshToken) implements Step {}

        /// The token had been used before: there are two holders.
        record Reused(Session session) implements Step {}

        /// Unknown, too old, or its session has ended.
        record Refused() implements Step {}
    }

    private static final TimeBasedEpochRandomGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    private final Sessions sessions;
    private final RefreshTokens tokens;
    private final Session.Lifetimes ofCustomers;

    RefreshChain(Sessions sessions, RefreshTokens tokens, AccessSettings settings) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.ofCustomers = settings.lifetimes();
    }

    /// How long customers' sessions stay.
    Session.Lifetimes ofCustomers() {
        return ofCustomers;
    }

    Step.Next open(UUID owner, @Nullable String device, Session.Lifetimes lifetimes, Instant now) {
        var session = Session.opened(IDS.generate(), owner, device, now, lifetimes);
        sessions.add(
                session.id(), owner, device, session.createdAt(), session.lastUsedAt(), session.expiresAt());
        return new Step.Next(session, newToken(session, now));
    }

    Step next(String refreshToken, Session.Lifetimes lifetimes, Instant now) {
        var hash = RandomSecret.sha256Text(refreshToken);
        var fresh = tokens.use(hash, now) > 0;
        var session = tokens.find(hash).flatMap(token -> sessions.find(token.sessionId()));
        return session.filter(found -> found.isOpen(now))
                .map(found -> fresh ? goOn(found, lifetimes, now) : reused(found, hash, now))
                .orElseGet(Step.Refused::new);
    }

    /// False where the session is not theirs, or is over.
    boolean end(UUID session, UUID owner, Instant now) {
        return sessions.end(session, owner, now) > 0;
    }

    Optional<Session> find(UUID session) {
        return sessions.find(session);
    }

    private Step goOn(Session session, Session.Lifetimes lifetimes, Instant now) {
        var used = session.used(now, lifetimes);
        return sessions.use(session.id(), now, used.expiresAt()) > 0
                ? new Step.Next(used, newToken(used, now))
                : new Step.Refused();
    }

    private Step reused(Session session, String hash, Instant now) {
        var expired = tokens.find(hash).filter(token -> token.usedAt() != null).isEmpty();
        return expired || !end(session.id(), session.customerId(), now)
                ? new Step.Refused()
                : new Step.Reused(session);
    }

    private String newToken(Session session, Instant now) {
        var token = RandomSecret.next();
        tokens.add(RandomSecret.sha256Text(token), session.id(), now, session.expiresAt());
        return token;
    }
}
