package no.svar.claim;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.promise.Circle;
import no.svar.promise.Fulfilment;
import no.svar.promise.NewPromise;
import no.svar.promise.PromiseDesk;
import no.svar.promise.PromiseKind;
import no.svar.promise.Subject;
import no.svar.shared.Event;
import org.jspecify.annotations.Nullable;

/// Writes down what happens to a claim, all of it in the caller's transaction: the claim, the entry of its
/// timeline, the promise of the next update and the event.
@Singleton
final class ClaimBooks {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    /// What whoever withdraws a claim does not wait for any more.
    private static final Set<PromiseKind> WAITED_FOR = EnumSet.of(PromiseKind.NEXT_UPDATE, PromiseKind.REPLY);

    private final Claims claims;
    private final ClaimTimeline timeline;
    private final CaseList cases;
    private final PromiseDesk promises;
    private final Disputes disputes;
    private final ApplicationEventPublisher<Object> events;

    ClaimBooks(
            Claims claims,
            ClaimTimeline timeline,
            CaseList cases,
            PromiseDesk promises,
            Disputes disputes,
            ApplicationEventPublisher<Object> events) {
        this.claims = claims;
        this.timeline = timeline;
        this.cases = cases;
        this.promises = promises;
        this.disputes = disputes;
        this.events = events;
    }

    /// A new id, later than all before.
    static String newId() {
        return IDS.generate().toString();
    }

    /// A claim that was not there before: a draft, or received at once.
    void open(Customer customer, Claim claim) {
        claims.add(claim);
        note(claim, ClaimEntry.What.CREATED, Actor.CUSTOMER, null, claim.createdAt());
        if (claim.state() == ClaimState.RECEIVED) {
            received(customer, claim);
        }
    }

    /// A claim that we opened ourselves, because we broke a promise.
    void breached(Claim claim) {
        claims.add(claim);
        note(claim, ClaimEntry.What.BREACHED, Actor.CLOCK, null, claim.changedAt());
        cases.received(claim, true);
        follow(claim);
        tellReceived(claim, true);
    }

    /// A draft that was sent.
    void send(Customer customer, Claim claim) {
        claims.save(claim);
        received(customer, claim);
    }

    /// A draft that is thrown away.
    void forget(Claim draft) {
        timeline.forget(draft.id());
        claims.remove(draft.customerId(), draft.id());
    }

    /// A step after it was received.
    ///
    /// @param said the words that belong to it
    void move(Claim before, Claim claim, ClaimEntry.What what, Actor actor, @Nullable String said) {
        move(before, claim, what, By.of(actor), said);
    }

    /// The same by an agent.
    void move(Claim before, Claim claim, ClaimEntry.What what, By by, @Nullable String said) {
        claims.save(claim);
        note(claim, what, by, said, claim.changedAt());
        cases.moved(claim, what, by.actor());
        var hold = disputes.moved(claim);
        if (hold != null) {
            note(claim, hold, Actor.COMPANY, null, claim.changedAt());
        }
        if (by.actor() == Actor.CUSTOMER && !Objects.equals(before.nextUpdateBy(), claim.nextUpdateBy())) {
            // What the customer does is nothing that we have told: it keeps no promise.
            promises.cancel(
                    List.of(Subject.claim(claim.id())),
                    claim.state() == ClaimState.WITHDRAWN ? WAITED_FOR : Set.of(PromiseKind.NEXT_UPDATE),
                    claim.changedAt());
        }
        follow(claim);
        tell(
                new ClaimMoved(
                        claim.id(),
                        claim.customerId(),
                        claim.reference(),
                        claim.state().name(),
                        claim.result() == null ? null : claim.result().name(),
                        claim.changedAt(),
                        claim.nextUpdateBy(),
                        DisputeBody.isNamed(claim) ? DisputeBody.NAME : null));
    }

    /// Something that happened without changing where the claim stands.
    void note(Claim claim, ClaimEntry.What what, Actor actor, @Nullable String said, Instant at) {
        note(claim, what, By.of(actor), said, at);
    }

    private void note(Claim claim, ClaimEntry.What what, By by, @Nullable String said, Instant at) {
        timeline.add(
                new ClaimEntry(
                        claim.id(),
                        newId(),
                        at,
                        what,
                        by.actor(),
                        said,
                        claim.nextUpdateBy(),
                        by.pseudonym()));
    }

    private void received(Customer customer, Claim claim) {
        note(claim, ClaimEntry.What.RECEIVED, Actor.CUSTOMER, null, claim.changedAt());
        if (disputes.received(customer, claim)) {
            note(claim, ClaimEntry.What.ON_HOLD, Actor.COMPANY, null, claim.changedAt());
        }
        cases.received(claim, false);
        follow(claim);
        tellReceived(claim, false);
    }

    private void tellReceived(Claim claim, boolean breach) {
        var due = claim.nextUpdateBy();
        if (due != null) {
            tell(
                    new ClaimReceived(
                            claim.id(),
                            claim.customerId(),
                            claim.reference(),
                            claim.kind().name(),
                            claim.country(),
                            claim.decidedBy().name(),
                            claim.about(),
                            breach,
                            claim.changedAt(),
                            due));
        }
    }

    /// What is told now keeps the promise before; while the claim is open there is another one.
    private void follow(Claim claim) {
        var subject = Subject.claim(claim.id());
        var due = claim.nextUpdateBy();
        if (due != null) {
            var audience = Circle.ofCustomer(UUID.fromString(claim.customerId()));
            promises.make(
                    List.of(
                            new NewPromise(
                                    PromiseKind.NEXT_UPDATE,
                                    subject,
                                    audience,
                                    null,
                                    due,
                                    claim.changedAt())));
        } else {
            promises.keep(List.of(new Fulfilment(subject, PromiseKind.NEXT_UPDATE, claim.changedAt())));
        }
    }

    /// Hands an event to the outbox.
    void tell(Event event) {
        events.publishEvent(event);
    }
}
