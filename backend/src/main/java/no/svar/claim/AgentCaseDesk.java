package no.svar.claim;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import no.svar.access.Agent;
import no.svar.claim.Claim.Decision;
import org.jspecify.annotations.Nullable;

/// What agents do with claims, under a pseudonym of that claim. Whatever is done with a claim takes it into
/// the agent's hand, or keeps it there; what leaves nothing more to do puts it down.
@Singleton
class AgentCaseDesk {

    private final Claims claims;
    private final CaseRows rows;
    private final CaseDesk desk;
    private final LeaseDesk leases;
    private final CaseNames names;
    private final EscalationDesk escalations;

    AgentCaseDesk(
            Claims claims,
            CaseRows rows,
            CaseDesk desk,
            LeaseDesk leases,
            CaseNames names,
            EscalationDesk escalations) {
        this.claims = claims;
        this.rows = rows;
        this.desk = desk;
        this.leases = leases;
        this.names = names;
        this.escalations = escalations;
    }

    /// A claim in an agent's eyes.
    ///
    /// @param pseudonym the agent's in that claim
    record Seen(Claim claim, CaseRow row, String pseudonym) {}

    /// Looks without taking it.
    ///
    /// @throws ForTheLeader where the agent is not to see it
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Seen look(Agent agent, String id, Instant now) {
        var claim = lock(id);
        return new Seen(claim, shown(agent, id), names.of(claim, agent, now));
    }

    /// How it stands after the agent has done something with it.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Seen afterwards(Agent agent, String id, Instant now) {
        var claim = lock(id);
        return new Seen(claim, rows.find(id).orElseThrow(NoSuchClaim::new), names.of(claim, agent, now));
    }

    /// The first look of whoever works on it from now on.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void open(Agent agent, String id, Instant now) {
        var claim = lock(id);
        if (claim.state() == ClaimState.RECEIVED || claim.state() == ClaimState.CONTESTED) {
            desk.read(id, by(agent, claim, now), now);
        }
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    void reply(Agent agent, String id, String text, Instant now) {
        var claim = take(agent, id, now);
        desk.reply(id, text, by(agent, claim, now), now);
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    void ask(Agent agent, String id, String question, Instant now) {
        var claim = take(agent, id, now);
        desk.ask(id, question, by(agent, claim, now), now);
        rows.release(id);
    }

    /// @param until by when more is told; null for as long as usual
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void waitFor(Agent agent, String id, String whom, @Nullable Instant until, Instant now) {
        var claim = take(agent, id, now);
        desk.waitForOthers(id, whom, until, by(agent, claim, now), now);
        rows.release(id);
    }

    /// @param version of the claim as the agent has read it
    /// @throws CaseMoved where something has happened to it since
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void decide(Agent agent, String id, int version, Decision decision) {
        var claim = lock(id);
        if (claim.version() != version) {
            throw new CaseMoved(claim.state(), desk.latest(id));
        }
        take(agent, id, decision.at());
        desk.decide(id, decision, by(agent, claim, decision.at()));
        rows.decided(id, agent.id().toString());
        rows.release(id);
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    void promiseUpdate(Agent agent, String id, Instant due, @Nullable String said, Instant now) {
        var claim = take(agent, id, now);
        desk.promiseUpdate(id, due, said, by(agent, claim, now), now);
    }

    /// Puts it into the hands of the team leaders. Why is kept inside.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void escalate(Agent agent, String id, Instant now) {
        var claim = take(agent, id, now);
        escalations.escalate(id, by(agent, claim, now), now);
        rows.release(id);
    }

    private By by(Agent agent, Claim claim, Instant now) {
        return By.agent(names.of(claim, agent, now));
    }

    /// The claim, in the agent's hand while there is something to do.
    private Claim take(Agent agent, String id, Instant now) {
        var claim = lock(id);
        var row = shown(agent, id);
        if (!claim.state().isOpen()) {
            return claim;
        }
        if (row.wasDecidedBy(agent)) {
            throw new DecidedByYou();
        }
        if (!leases.lease(agent, id, now)) {
            var until = row.leasedUntil();
            throw new CaseLeased(until == null ? now : until, now);
        }
        if (claim.state() == ClaimState.RECEIVED) {
            return desk.read(id, by(agent, claim, now), now);
        }
        return claim;
    }

    private CaseRow shown(Agent agent, String id) {
        var row = rows.find(id).orElseThrow(NoSuchClaim::new);
        if (!row.isOpenTo(agent)) {
            throw new ForTheLeader();
        }
        return row;
    }

    private Claim lock(String id) {
        return claims.lock(id)
                .filter(claim -> claim.state() != ClaimState.DRAFT)
                .orElseThrow(NoSuchClaim::new);
    }
}
