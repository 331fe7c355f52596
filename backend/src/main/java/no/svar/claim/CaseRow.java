package no.svar.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.svar.access.Agent;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// The place of a claim in the agents' order, and who works on it.
///
/// @param raised whether somebody is in need
/// @param breached whether we broke a promise and have told nothing since
/// @param urgency the first thing that the order goes by, see [#moved]
/// @param dueAt by when more was promised; of a finished claim, since when it is
/// @param readyAt from when on an agent can do something; null where it is finished
/// @param forLeader whether only a team leader gets it
@MappedEntity("claim_case")
record CaseRow(
        @Id String claimId,
        String reference,
        ClaimKind kind,
        ClaimState state,
        Country country,
        @Nullable ClaimNeed need,
        boolean raised,
        boolean breached,
        int urgency,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant readyAt,
        boolean forLeader,
        @Nullable String agentId,
        @Nullable Instant leasedUntil,
        @Nullable String decidedByAgent) {

    static final int BREACHED = 0;
    static final int RAISED = 1;
    static final int USUAL = 2;
    static final int FINISHED = 9;

    /// A claim that waits for somebody comes back into the order so long before more is due.
    private static final Duration AHEAD = Duration.ofDays(1);

    static CaseRow received(Claim claim, Instant receivedAt, RantFlags flags, boolean breached) {
        var raised = claim.need() != null || flags.isRaised();
        return new CaseRow(
                claim.id(),
                claim.reference(),
                claim.kind(),
                claim.state(),
                claim.country(),
                claim.need(),
                raised,
                breached,
                urgency(claim, raised, breached),
                receivedAt,
                due(claim),
                ready(claim),
                flags.isThreat(),
                null,
                null,
                null);
    }

    /// Where it lies after that. A broken promise is made up for by whatever the company tells next.
    CaseRow moved(Claim claim, ClaimEntry.What what, Actor actor) {
        var broken = what == ClaimEntry.What.UPDATE_MISSED || (breached && actor != Actor.COMPANY);
        return new CaseRow(
                claimId,
                reference,
                kind,
                claim.state(),
                country,
                need,
                raised,
                broken,
                urgency(claim, raised, broken),
                receivedAt,
                due(claim),
                ready(claim),
                forLeader || what == ClaimEntry.What.ESCALATED,
                agentId,
                leasedUntil,
                decidedByAgent);
    }

    boolean isLeased(Instant now) {
        return leasedUntil != null && leasedUntil.isAfter(now);
    }

    boolean isLeasedTo(UUID agent, Instant now) {
        return isLeased(now) && agent.toString().equals(agentId);
    }

    boolean isOpenTo(Agent agent) {
        return agent.leader() || !forLeader;
    }

    boolean wasDecidedBy(Agent agent) {
        return agent.id().toString().equals(decidedByAgent);
    }

    private static int urgency(Claim claim, boolean raised, boolean breached) {
        if (!claim.state().isOpen()) {
            return FINISHED;
        }
        if (breached) {
            return BREACHED;
        }
        return raised ? RAISED : USUAL;
    }

    private static Instant due(Claim claim) {
        return claim.nextUpdateBy() == null ? claim.changedAt() : claim.nextUpdateBy();
    }

    private static @Nullable Instant ready(Claim claim) {
        return switch (claim.state()) {
            case RECEIVED, READ, CONTESTED -> claim.changedAt();
            case WAITING_FOR_YOU, WAITING_FOR_OTHERS -> due(claim).minus(AHEAD);
            case DRAFT, DECIDED, CLOSED, WITHDRAWN -> null;
        };
    }
}
