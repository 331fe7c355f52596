package no.svar.claim;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.svar.access.Agent;

/// Shares the open claims out among the agents: each is in one hand at a time, and none is forgotten in a
/// hand.
@Singleton
class LeaseDesk {

    private final CaseRows rows;
    private final LeaseSettings settings;
    private final CaseAudit audit;

    LeaseDesk(CaseRows rows, LeaseSettings settings, CaseAudit audit) {
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
    }

    /// The claim that the agent is to see to now; empty where there is nothing to do.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Optional<String> next(Agent agent, Instant now) {
        var next =
                rows.lockNext(agent.id().toString(), shown(agent), now)
                        .filter(row -> lease(agent, row.claimId(), now))
                        .map(CaseRow::claimId);
        next.ifPresent(claim -> audit.note(agent, claim, CaseAct.TOOK, null, now));
        return next;
    }

    /// False where it was not that agent's.
    @Transactional
    boolean release(Agent agent, String claim, Instant now) {
        var released = rows.release(claim, agent.id().toString()) > 0;
        if (released) {
            audit.note(agent, claim, CaseAct.GAVE_BACK, null, now);
        }
        return released;
    }

    /// False where another agent has it.
    boolean lease(Agent agent, String claim, Instant now) {
        return rows.lease(claim, agent.id().toString(), now.plus(settings.lease()), now) > 0;
    }

    /// Which claims the agent is shown: those for everybody, and for a leader those for leaders.
    static List<Boolean> shown(Agent agent) {
        return agent.leader() ? List.of(false, true) : List.of(false);
    }
}
