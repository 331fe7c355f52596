package no.svar.claim;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import no.svar.access.AgentLooks;
import no.svar.access.Customer;
import no.svar.claim.Cases.Asker;

/// Shows agents claims. Nothing is shown before it is written down twice: under the agent's pseudonym where
/// the customer reads it, and under the name inside.
@Singleton
class LookDesk {

    private final CaseHands hands;
    private final AgentLooks looks;
    private final CaseAudit audit;

    LookDesk(CaseHands hands, AgentLooks looks, CaseAudit audit) {
        this.hands = hands;
        this.looks = looks;
        this.audit = audit;
    }

    /// A claim in an agent's eyes.
    ///
    /// @param customer whose it is, for the queries of the agent
    /// @param pseudonym the agent's in that claim
    record Seen(Claim claim, CaseRow row, Customer customer, String pseudonym) {}

    /// Looks without taking it.
    ///
    /// @throws ForTheLeader where the agent is not to see it
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Seen look(Asker asker, String id, CaseLook look, Instant now) {
        var claim = hands.lock(id);
        var row = hands.shown(asker.agent(), id);
        var pseudonym = hands.pseudonym(asker.agent(), claim, now);
        audit.note(asker.agent(), id, look.act(), null, now);
        var whose = UUID.fromString(claim.customerId());
        var customer = looks.look(whose, asker.language(), pseudonym, look.operation());
        return new Seen(claim, row, customer, pseudonym);
    }

    /// How it stands after the agent has done something with it, also where it is not the agent's to see any
    /// more.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Seen afterwards(Asker asker, String id, Instant now) {
        var claim = hands.lock(id);
        var customer = hands.customer(claim, asker.language());
        var pseudonym = hands.pseudonym(asker.agent(), claim, now);
        return new Seen(claim, hands.row(id), customer, pseudonym);
    }
}
