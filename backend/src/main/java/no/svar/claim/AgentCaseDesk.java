package no.svar.claim;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import no.svar.access.Agent;
import no.svar.claim.Claim.Decision;
import no.svar.promise.Fulfilment;
import no.svar.promise.PromiseDesk;
import no.svar.promise.PromiseKind;
import no.svar.promise.Subject;
import org.jspecify.annotations.Nullable;

/// What agents do with claims, under a pseudonym of that claim, each written down in its own transaction.
/// What leaves nothing more to do puts the claim down.
@Singleton
class AgentCaseDesk {

    private final CaseHands hands;
    private final CaseRows rows;
    private final CaseDesk desk;
    private final EscalationDesk escalations;
    private final PromiseDesk promises;
    private final CaseAudit audit;

    AgentCaseDesk(
            CaseHands hands,
            CaseRows rows,
            CaseDesk desk,
            EscalationDesk escalations,
            PromiseDesk promises,
            CaseAudit audit) {
        this.hands = hands;
        this.rows = rows;
        this.desk = desk;
        this.escalations = escalations;
        this.promises = promises;
        this.audit = audit;
    }

    /// The first look of whoever works on it from now on.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void open(Agent agent, String id, Instant now) {
        var claim = hands.lock(id);
        if (claim.state() == ClaimState.RECEIVED || claim.state() == ClaimState.CONTESTED) {
            desk.read(id, hands.by(agent, claim, now), now);
        }
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    void reply(Agent agent, String id, String text, Instant now) {
        var claim = hands.take(agent, id, now);
        desk.reply(id, text, hands.by(agent, claim, now), now);
        answered(id, now);
        audit.note(agent, id, CaseAct.REPLIED, null, now);
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    void ask(Agent agent, String id, String question, Instant now) {
        var claim = hands.take(agent, id, now);
        desk.ask(id, question, hands.by(agent, claim, now), now);
        answered(id, now);
        hands.putDown(id);
        audit.note(agent, id, CaseAct.ASKED, null, now);
    }

    /// @param until by when more is told; null for as long as usual
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void waitFor(Agent agent, String id, String whom, @Nullable Instant until, Instant now) {
        var claim = hands.take(agent, id, now);
        desk.waitForOthers(id, whom, until, hands.by(agent, claim, now), now);
        hands.putDown(id);
        audit.note(agent, id, CaseAct.WAITED, null, now);
    }

    /// @param version of the claim as the agent has read it
    /// @throws CaseMoved where something has happened to it since
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void decide(Agent agent, String id, int version, Decision decision) {
        var claim = hands.lock(id);
        if (claim.version() != version) {
            throw new CaseMoved(claim.state(), desk.latest(id));
        }
        var now = decision.at();
        hands.take(agent, id, now);
        desk.decide(id, decision, hands.by(agent, claim, now));
        answered(id, now);
        rows.decided(id, agent.id().toString());
        hands.putDown(id);
        audit.note(agent, id, CaseAct.DECIDED, decision.result().name(), now);
    }

    /// Puts it into the hands of the team leaders.
    ///
    /// @param why kept inside
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void escalate(Agent agent, String id, String why, Instant now) {
        var claim = hands.take(agent, id, now);
        escalations.escalate(id, hands.by(agent, claim, now), now);
        hands.putDown(id);
        audit.note(agent, id, CaseAct.ESCALATED, why, now);
    }

    /// Somebody has written, as may have been promised.
    private void answered(String id, Instant now) {
        promises.keep(List.of(new Fulfilment(Subject.claim(id), PromiseKind.REPLY, now)));
    }
}
