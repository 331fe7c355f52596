package no.svar.access;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes agents in whom the identity provider vouches for, and opens, refreshes and ends their sessions.
@Singleton
class AgentDesk {

    private static final TimeBasedEpochRandomGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    private final Agents agents;
    private final RefreshChain chain;
    private final TokenIssuer issuer;
    private final AgentSettings settings;
    private final ApplicationEventPublisher<Object> events;
    private final InstantSource clock;

    AgentDesk(
            Agents agents,
            RefreshChain chain,
            TokenIssuer issuer,
            AgentSettings settings,
            ApplicationEventPublisher<Object> events,
            InstantSource clock) {
        this.agents = agents;
        this.chain = chain;
        this.issuer = issuer;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /// A one-time code for the browser in which that person signed in.
    @Transactional
    String welcome(AgentIdentity identity, AgentTicket ticket) {
        var agent = known(identity);
        var code = RandomSecret.next();
        agents.addCode(
                RandomSecret.sha256Text(code),
                ticket.browserHash(),
                agent.id(),
                now().plus(settings.codeLifetime()));
        return code;
    }

    /// Empty where the code is not good, or not in that browser.
    @Transactional
    Optional<SessionDesk.Opened> redeem(String code, AgentTicket ticket, @Nullable String device) {
        var hash = RandomSecret.sha256Text(code);
        return agents.ofCode(hash, ticket.browserHash(), now())
                .filter(agent -> agents.useCode(hash) > 0)
                .map(agent -> opened(agent, device));
    }

    /// A session for somebody who needs no code.
    @Transactional
    SessionDesk.Opened open(AgentIdentity identity, @Nullable String device) {
        return opened(known(identity), device);
    }

    /// Empty where the token is refused; one that was used before also ends its session.
    @Transactional
    Optional<SessionDesk.Opened> refresh(String refreshToken) {
        return switch (chain.next(refreshToken, settings.lifetimes(), now())) {
            case RefreshChain.Step.Next next ->
                    agents.find(next.session().customerId()).map(agent -> answered(next, agent));
            case RefreshChain.Step.Reused reused -> {
                events.publishEvent(new EndedSessions.Notice(reused.session().id(), now()));
                yield Optional.empty();
            }
            case RefreshChain.Step.Refused() -> Optional.empty();
        };
    }

    @Transactional
    void signOut(UUID session, UUID agent) {
        var now = now();
        if (chain.end(session, agent, now)) {
            events.publishEvent(new EndedSessions.Notice(session, now));
        }
    }

    private AgentRow known(AgentIdentity identity) {
        var key = identity.key();
        agents.put(new AgentRow(IDS.generate(), key, identity.name(), identity.leader(), now()));
        return agents.identified(key).orElseThrow();
    }

    private SessionDesk.Opened opened(AgentRow agent, @Nullable String device) {
        return answered(chain.open(agent.id(), device, settings.lifetimes(), now()), agent);
    }

    private SessionDesk.Opened answered(RefreshChain.Step.Next next, AgentRow agent) {
        var who = new SignedIn.AsAgent(agent.id(), next.session().id(), agent.leader());
        return new SessionDesk.Opened(next.session(), issuer.issue(who), next.refreshToken());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
