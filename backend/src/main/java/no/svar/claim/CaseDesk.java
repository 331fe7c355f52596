package no.svar.claim;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import no.svar.claim.Claim.Decision;
import no.svar.edge.InvalidInput;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What the company and the clock do with claims, each step in one transaction with all that follows from it.
@Singleton
class CaseDesk {

    /// Where a word of ours still reaches somebody.
    static final Set<ClaimState> REACHABLE =
            EnumSet.of(
                    ClaimState.READ,
                    ClaimState.WAITING_FOR_YOU,
                    ClaimState.WAITING_FOR_OTHERS,
                    ClaimState.CONTESTED,
                    ClaimState.DECIDED);

    private static final Text HOW_MUCH =
            new Text(
                    "Skriv hvor mye kunden får medhold i: Resten av fakturaen settes ikke lenger på vent",
                    "Skriv kor mykje kunden får medhald i: Resten av fakturaen vert ikkje lenger sett på vent",
                    "Skriv hur mycket kunden får rätt i: Resten av fakturan vilar inte längre",
                    "Write how much the customer is granted: the rest of the invoice is no longer on hold");

    private final Claims claims;
    private final ClaimTimeline timeline;
    private final ClaimMessages messages;
    private final ClaimBooks books;
    private final NextUpdates updates;
    private final DisputeBody disputeBody;

    CaseDesk(
            Claims claims,
            ClaimTimeline timeline,
            ClaimMessages messages,
            ClaimBooks books,
            NextUpdates updates,
            DisputeBody disputeBody) {
        this.claims = claims;
        this.timeline = timeline;
        this.messages = messages;
        this.books = books;
        this.updates = updates;
        this.disputeBody = disputeBody;
    }

    /// Somebody works on it from now on.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim read(String id, By by, Instant now) {
        var claim = lock(id);
        var next = claim.step(ClaimState.READ, due(claim, now), now);
        books.move(claim, next, ClaimEntry.What.READ, by, null);
        return next;
    }

    /// Writes to the customer, also after the decision. While it is open there is a new date for the next
    /// word.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim reply(String id, String text, By by, Instant now) {
        var claim = lock(id);
        if (!REACHABLE.contains(claim.state())) {
            throw new StepNotAllowed(claim.state());
        }
        var told = claim.told(afterwards(claim, now), now);
        say(claim, text, by, now);
        books.move(claim, told, ClaimEntry.What.REPLIED, by, null);
        return told;
    }

    /// Asks the customer; the clock stands until there is an answer, and the customer is asked again by then.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim ask(String id, String question, By by, Instant now) {
        var claim = lock(id);
        var next = claim.step(ClaimState.WAITING_FOR_YOU, updates.waiting(claim.country(), now), now);
        say(claim, question, by, now);
        books.move(claim, next, ClaimEntry.What.ASKED, by, null);
        return next;
    }

    /// Somebody else has to answer first; the clock runs.
    ///
    /// @param whom we wait for, as the customer is told
    /// @param until by when more is told; null for as long as usual
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim waitForOthers(String id, @Nullable String whom, @Nullable Instant until, By by, Instant now) {
        var claim = lock(id);
        var due = until == null ? due(claim, now) : until;
        var next = claim.step(ClaimState.WAITING_FOR_OTHERS, due, now);
        books.move(claim, next, ClaimEntry.What.WAITING_FOR_OTHERS, by, whom);
        return next;
    }

    /// Decides it. Where the law wants a dispute body named with a rejection, the same message names it.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim decide(String id, Decision decision, By by) {
        var claim = lock(id);
        if (decision.amountMinor() == null && Disputes.needsSum(claim, decision.result())) {
            throw new InvalidInput("/amountMinor", HOW_MUCH);
        }
        var decided = claim.decided(decision);
        say(decided, answer(decided, decision), by, decision.at());
        books.move(claim, decided, ClaimEntry.What.DECIDED, by, decision.reason());
        return decided;
    }

    /// Promises by when more is told.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim promiseUpdate(String id, @Nullable Instant due, @Nullable String said, By by, Instant now) {
        var claim = lock(id);
        if (!claim.state().isOpen()) {
            throw new StepNotAllowed(claim.state());
        }
        var told = claim.told(due, now);
        books.move(claim, told, ClaimEntry.What.PROMISED, by, said);
        return told;
    }

    /// Promises something else than when more is told.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim promised(String id, @Nullable String said, By by, Instant now) {
        return promiseUpdate(id, lock(id).nextUpdateBy(), said, by, now);
    }

    /// What happened to it last.
    ClaimEntry.What latest(String id) {
        return timeline.latest(id, 1).getFirst().what();
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

    private void say(Claim claim, String said, By by, Instant now) {
        messages.add(ClaimMessage.byCompany(claim.id(), now, said, by));
    }

    /// By when more is told after a word of ours.
    private @Nullable Instant afterwards(Claim claim, Instant now) {
        if (!claim.state().isOpen()) {
            return null;
        }
        return claim.state() == ClaimState.WAITING_FOR_YOU
                ? updates.waiting(claim.country(), now)
                : due(claim, now);
    }

    private Instant due(Claim claim, Instant now) {
        return updates.of(claim, now);
    }

    private Claim lock(String id) {
        return claims.lock(id).orElseThrow(NoSuchClaim::new);
    }
}
