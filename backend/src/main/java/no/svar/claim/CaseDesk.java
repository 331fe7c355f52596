package no.svar.claim;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import no.svar.claim.Claim.Decision;
import no.svar.shared.Language;

/// What the company and the clock do with claims, each step in one transaction with all that follows from it.
@Singleton
class CaseDesk {

    private final Claims claims;
    private final ClaimMessages messages;
    private final ClaimBooks books;
    private final NextUpdates updates;
    private final DisputeBody disputeBody;

    CaseDesk(
            Claims claims,
            ClaimMessages messages,
            ClaimBooks books,
            NextUpdates updates,
            DisputeBody disputeBody) {
        this.claims = claims;
        this.messages = messages;
        this.books = books;
        this.updates = updates;
        this.disputeBody = disputeBody;
    }

    /// Somebody works on it from now on.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim read(String id, Instant now) {
        var claim = lock(id);
        var next = claim.step(ClaimState.READ, due(claim, now), now);
        books.move(claim, next, ClaimEntry.What.READ, Actor.COMPANY, null);
        return next;
    }

    /// Asks the customer; the clock stands until there is an answer, and the customer is asked again by then.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim ask(String id, String question, Instant now) {
        var claim = lock(id);
        var next = claim.step(ClaimState.WAITING_FOR_YOU, updates.waiting(claim.country(), now), now);
        say(claim, question, now);
        books.move(claim, next, ClaimEntry.What.ASKED, Actor.COMPANY, null);
        return next;
    }

    /// Somebody else has to answer first; the clock runs.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim waitForOthers(String id, Instant now) {
        var claim = lock(id);
        var next = claim.step(ClaimState.WAITING_FOR_OTHERS, due(claim, now), now);
        books.move(claim, next, ClaimEntry.What.WAITING_FOR_OTHERS, Actor.COMPANY, null);
        return next;
    }

    /// Decides it. Where the law wants a dispute body named with a rejection, the same message names it.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim decide(String id, Decision decision) {
        var claim = lock(id);
        var decided = claim.decided(decision);
        say(decided, answer(decided, decision), decision.at());
        books.move(claim, decided, ClaimEntry.What.DECIDED, Actor.COMPANY, decision.reason());
        return decided;
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim close(String id, Instant now) {
        var claim = lock(id);
        var closed = claim.step(ClaimState.CLOSED, null, now);
        books.move(claim, closed, ClaimEntry.What.CLOSED, Actor.COMPANY, null);
        return closed;
    }

    /// The promised update did not come: that is told, with a new date.
    ///
    /// @param dueAt of the promise that was missed; hearing of it again changes nothing
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void missed(String id, Instant dueAt, Instant now) {
        var claim = claims.lock(id).orElse(null);
        if (claim == null || !dueAt.equals(claim.nextUpdateBy())) {
            return;
        }
        var late = claim.missedUpdate(updates.missed(claim.country(), now), now);
        books.move(claim, late, ClaimEntry.What.UPDATE_MISSED, Actor.CLOCK, null);
    }

    private String answer(Claim claim, Decision decision) {
        var body = disputeBody.of(claim);
        return body == null ? decision.reason() : decision.reason() + "\n\n" + body.text().in(Language.SV);
    }

    private void say(Claim claim, String said, Instant now) {
        var id = ClaimBooks.newId();
        messages.add(new ClaimMessage(claim.id(), id, now, Actor.COMPANY, said, id));
    }

    private Instant due(Claim claim, Instant now) {
        return updates.of(claim, now);
    }

    private Claim lock(String id) {
        return claims.lock(id).orElseThrow(NoSuchClaim::new);
    }
}
