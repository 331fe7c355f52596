package no.svar.claim;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.svar.callback.CallbackDesk;
import no.svar.claim.Cases.Asker;
import no.svar.promise.Circle;
import no.svar.promise.NewPromise;
import no.svar.promise.PromiseDesk;
import no.svar.promise.PromiseKind;
import no.svar.promise.Subject;
import no.svar.promise.WordDesk;
import org.jspecify.annotations.Nullable;

/// What agents promise with a claim, and what they do to keep or to find out what was promised; each written
/// down in its own transaction.
@Singleton
class CasePromiseDesk {

    private final CaseHands hands;
    private final CaseDesk desk;
    private final PromiseDesk promises;
    private final CallbackDesk calls;
    private final WordDesk words;
    private final CaseAudit audit;

    CasePromiseDesk(
            CaseHands hands,
            CaseDesk desk,
            PromiseDesk promises,
            CallbackDesk calls,
            WordDesk words,
            CaseAudit audit) {
        this.hands = hands;
        this.desk = desk;
        this.promises = promises;
        this.calls = calls;
        this.words = words;
        this.audit = audit;
    }

    /// @param said what is promised, as the customer reads it
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void update(Asker asker, String id, Instant due, @Nullable String said, Instant now) {
        var claim = hands.take(asker.agent(), id, now);
        desk.promiseUpdate(id, due, said, hands.by(asker.agent(), claim, now), now);
        note(asker, id, CaseAct.PROMISED, PromiseKind.NEXT_UPDATE.name(), now);
    }

    /// That a person answers by then.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void reply(Asker asker, String id, Instant due, @Nullable String said, Instant now) {
        var claim = hands.take(asker.agent(), id, now);
        desk.promised(id, said, hands.by(asker.agent(), claim, now), now);
        var customer = Circle.ofCustomer(UUID.fromString(claim.customerId()));
        promises.make(
                List.of(new NewPromise(PromiseKind.REPLY, Subject.claim(id), customer, null, due, now)));
        note(asker, id, CaseAct.PROMISED, PromiseKind.REPLY.name(), now);
    }

    /// A call about it.
    ///
    /// @param sentAs names the sending
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void call(
            Asker asker,
            String id,
            CallbackDesk.Booking booking,
            @Nullable String said,
            UUID sentAs,
            Instant now) {
        var claim = hands.take(asker.agent(), id, now);
        desk.promised(id, said, hands.by(asker.agent(), claim, now), now);
        calls.book(hands.customer(claim, asker.language()), booking, sentAs);
        note(asker, id, CaseAct.PROMISED, PromiseKind.CALLBACK.name(), now);
    }

    /// Somebody called, as was promised.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void called(Asker asker, String id, UUID callback, CallbackDesk.Attempt attempt) {
        var now = attempt.at();
        hands.take(asker.agent(), id, now);
        calls.attempted(UUID.fromString(id), callback, attempt);
        note(asker, id, CaseAct.CALLED, attempt.outcome().name(), now);
    }

    /// What was found of a promise that the customer has told of.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void settle(Asker asker, String id, UUID promise, WordDesk.Finding finding, Instant now) {
        var claim = hands.take(asker.agent(), id, now);
        words.settle(hands.customer(claim, asker.language()), promise, finding);
        note(asker, id, CaseAct.SETTLED, finding.result().name(), now);
    }

    private void note(Asker asker, String id, CaseAct act, String what, Instant now) {
        audit.note(asker.agent(), id, act, what, now);
    }
}
