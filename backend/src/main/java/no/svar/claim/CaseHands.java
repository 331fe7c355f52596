package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import no.svar.access.Agent;
import no.svar.access.AgentLooks;
import no.svar.access.Customer;
import no.svar.shared.Language;

/// Puts claims into agents' hands, in the caller's transaction: whatever is done with a claim takes it, or
/// keeps it there.
@Singleton
final class CaseHands {

    private final Claims claims;
    private final CaseRows rows;
    private final LeaseDesk leases;
    private final CaseNames names;
    private final CaseDesk desk;
    private final AgentLooks looks;

    CaseHands(
            Claims claims,
            CaseRows rows,
            LeaseDesk leases,
            CaseNames names,
            CaseDesk desk,
            AgentLooks looks) {
        this.claims = claims;
        this.rows = rows;
        this.leases = leases;
        this.names = names;
        this.desk = desk;
        this.looks = looks;
    }

    /// The claim, in the agent's hand while there is something to do.
    Claim take(Agent agent, String id, Instant now) {
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

    /// Nothing is left to do for now.
    void putDown(String id) {
        rows.release(id);
    }

    By by(Agent agent, Claim claim, Instant now) {
        return By.agent(pseudonym(agent, claim, now));
    }

    /// Whose it is, for what is done for them.
    Customer customer(Claim claim, Language language) {
        return looks.acted(UUID.fromString(claim.customerId()), language);
    }

    String pseudonym(Agent agent, Claim claim, Instant now) {
        return names.of(claim, agent, now);
    }

    /// @throws ForTheLeader where the agent is not to see it
    CaseRow shown(Agent agent, String id) {
        var row = row(id);
        if (!row.isOpenTo(agent)) {
            throw new ForTheLeader();
        }
        return row;
    }

    CaseRow row(String id) {
        return rows.find(id).orElseThrow(NoSuchClaim::new);
    }

    /// @throws NoSuchClaim also where it is not sent yet
    Claim lock(String id) {
        return claims.lock(id)
                .filter(claim -> claim.state() != ClaimState.DRAFT)
                .orElseThrow(NoSuchClaim::new);
    }
}
