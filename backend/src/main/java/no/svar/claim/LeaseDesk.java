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

    LeaseDesk(CaseRows rows, LeaseSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /// The claim that the agent is to see to now; empty where there is nothing to do.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Optional<String> next(Agent agent, Instant now) {
        return rows.lockNext(agent.id().toString(), shown(agent), now)
                .filter(row -> lease(agent, row.claimId(), now))
                .map(CaseRow::claimId);
    }

    /// Nothing happens where it is not that agent's.
    @Transactional
    void release(Agent agent, String claim) {
        rows.release(claim, agent.id().toString());
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
