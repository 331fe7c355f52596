package no.svar.claim;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.svar.access.Agent;
import no.svar.claim.CaseView.Doing;

/// What an agent can do with a claim now: nothing that would be refused.
///
/// @param free whether the agent may work on it at all
record May(boolean free, Set<Doing> doings) {

    static May of(CaseRow row, Agent agent, Instant now) {
        var isOpen = row.state().isOpen();
        var others = row.isLeased(now) && !row.isLeasedTo(agent.id(), now);
        var may =
                new May(
                        row.isOpenTo(agent) && !(isOpen && (others || row.wasDecidedBy(agent))),
                        EnumSet.noneOf(Doing.class));
        // Whoever does something with a claim that nobody has read has read it.
        var state = row.state() == ClaimState.RECEIVED ? ClaimState.READ : row.state();
        return may.with(Doing.REPLY, CaseDesk.REACHABLE.contains(state))
                .with(Doing.ASK, state.mayBecome(ClaimState.WAITING_FOR_YOU))
                .with(Doing.WAIT, state.mayBecome(ClaimState.WAITING_FOR_OTHERS))
                .with(Doing.DECIDE, state.mayBecome(ClaimState.DECIDED))
                .with(Doing.PROMISE, isOpen)
                .with(Doing.ESCALATE, isOpen && !row.forLeader());
    }

    May with(Doing doing, boolean possible) {
        if (free && possible) {
            doings.add(doing);
        }
        return this;
    }

    /// In the order of the contract.
    List<Doing> listed() {
        return List.copyOf(doings);
    }
}
