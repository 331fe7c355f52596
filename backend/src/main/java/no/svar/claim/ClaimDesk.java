package no.svar.claim;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import no.svar.access.Customer;
import no.svar.claim.Claim.Content;
import no.svar.claim.Claim.Names;
import no.svar.edge.ChangedMeanwhile;
import no.svar.shared.Country;

/// Takes what customers send of their claims, each sending in one transaction with all that follows from it.
@Singleton
class ClaimDesk {

    private static final Set<ClaimState> UNFINISHED =
            EnumSet.of(
                    ClaimState.DRAFT,
                    ClaimState.RECEIVED,
                    ClaimState.READ,
                    ClaimState.WAITING_FOR_YOU,
                    ClaimState.WAITING_FOR_OTHERS,
                    ClaimState.CONTESTED);
    private static final Set<ClaimState> SILENT =
            EnumSet.of(ClaimState.DRAFT, ClaimState.CLOSED, ClaimState.WITHDRAWN);

    private final Claims claims;
    private final ClaimMessages messages;
    private final Attachments attachments;
    private final ClaimBooks books;
    private final NextUpdates updates;
    private final ClaimSettings settings;

    ClaimDesk(
            Claims claims,
            ClaimMessages messages,
            Attachments attachments,
            ClaimBooks books,
            NextUpdates updates,
            ClaimSettings settings) {
        this.claims = claims;
        this.messages = messages;
        this.attachments = attachments;
        this.books = books;
        this.updates = updates;
        this.settings = settings;
    }

    /// What comes in by one sending.
    ///
    /// @param sentAs names it: the same one is answered with the claim that it made the first time
    /// @param draft kept, not sent
    record Sending(String sentAs, Content content, Country country, Decider decider, boolean draft) {}

    /// @throws TooManyClaims where the customer has had enough
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim receive(Customer customer, Sending sending, Instant now) {
        var earlier = claims.sent(customer, sending.sentAs());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (claims.count(customer, UNFINISHED) >= settings.openPerCustomer()) {
            throw new TooManyClaims();
        }
        var names = new Names(ClaimBooks.newId(), Reference.random(), sending.sentAs());
        var draft =
                Claim.draft(customer, names, sending.content(), sending.country(), sending.decider(), now);
        var claim = sending.draft() ? draft : sent(draft, now);
        books.open(customer, claim);
        return claim;
    }

    /// @param read the draft as the customer has read it
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim edit(Customer customer, Claim read, Content content, Decider decider, Instant now) {
        var draft = lock(customer, read.id());
        if (draft.version() != read.version()) {
            throw new ChangedMeanwhile();
        }
        var edited = draft.edited(content, decider, now);
        claims.save(edited);
        return edited;
    }

    /// A claim that was sent already is answered as it is.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim submit(Customer customer, String id, Instant now) {
        var draft = lock(customer, id);
        if (draft.state() != ClaimState.DRAFT) {
            return draft;
        }
        var claim = sent(draft, now);
        books.send(customer, claim);
        return claim;
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    void delete(Customer customer, String id) {
        var draft = lock(customer, id);
        if (draft.state() != ClaimState.DRAFT) {
            throw new StepNotAllowed(draft.state());
        }
        attachments.forgetBytes(id);
        attachments.forget(id);
        books.forget(draft);
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim withdraw(Customer customer, String id, Instant now) {
        var claim = lock(customer, id);
        if (claim.state() == ClaimState.WITHDRAWN) {
            return claim;
        }
        var withdrawn = claim.step(ClaimState.WITHDRAWN, null, now);
        books.move(claim, withdrawn, ClaimEntry.What.WITHDRAWN, Actor.CUSTOMER, null);
        return withdrawn;
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim contest(Customer customer, String id, String why, Instant now) {
        var claim = lock(customer, id);
        var contested = claim.contested(due(claim, now), now);
        books.move(claim, contested, ClaimEntry.What.CONTESTED, Actor.CUSTOMER, why);
        return contested;
    }

    /// While we wait for the customer, a message starts the clock again.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    ClaimMessage write(Customer customer, String id, String said, String sentAs, Instant now) {
        var claim = lock(customer, id);
        var earlier = messages.sent(id, sentAs);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (SILENT.contains(claim.state())) {
            throw new StepNotAllowed(claim.state());
        }
        if (messages.count(id) >= settings.messagesPerClaim()) {
            throw new TooManyClaims();
        }
        var message = ClaimMessage.byCustomer(id, now, said, sentAs);
        messages.add(message);
        if (claim.state() == ClaimState.WAITING_FOR_YOU) {
            var resumed = claim.step(ClaimState.READ, due(claim, now), now);
            books.move(claim, resumed, ClaimEntry.What.ANSWERED, Actor.CUSTOMER, null);
        } else {
            books.note(claim, ClaimEntry.What.MESSAGE, Actor.CUSTOMER, null, now);
        }
        return message;
    }

    private Claim sent(Claim draft, Instant now) {
        return draft.step(ClaimState.RECEIVED, due(draft, now), now);
    }

    private Instant due(Claim claim, Instant now) {
        return updates.of(claim, now);
    }

    private Claim lock(Customer customer, String id) {
        return claims.lock(customer, id).orElseThrow(NoSuchClaim::new);
    }
}
