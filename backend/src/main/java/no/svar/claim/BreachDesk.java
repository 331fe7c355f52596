package no.svar.claim;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.access.Homelands;
import no.svar.claim.Claim.Content;
import no.svar.claim.Claim.Names;
import no.svar.shared.Language;

/// Opens a claim for a promise that was broken, once, so that the customer need not.
@Singleton
class BreachDesk {

    private final Claims claims;
    private final ClaimBooks books;
    private final NextUpdates updates;
    private final Homelands homelands;
    private final ClaimSettings settings;

    BreachDesk(
            Claims claims,
            ClaimBooks books,
            NextUpdates updates,
            Homelands homelands,
            ClaimSettings settings) {
        this.claims = claims;
        this.books = books;
        this.updates = updates;
        this.homelands = homelands;
        this.settings = settings;
    }

    /// Hearing of the same promise again changes nothing.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void open(UUID whom, UUID promise, Instant now) {
        var customer = new Customer(whom, Language.NB);
        var sentAs = promise.toString();
        if (claims.sent(customer, sentAs).isPresent()) {
            return;
        }
        var amount = settings.breachAmount();
        var details = new Details.BrokenPromise(promise, null, null, null, amount == 0 ? null : amount);
        var country = homelands.of(customer);
        var draft =
                Claim.draft(
                        customer,
                        new Names(ClaimBooks.newId(), Reference.random(), sentAs),
                        new Content(details, null, null, null, null, Channel.PORTAL),
                        country,
                        Decider.UNKNOWN,
                        now);
        books.breached(draft.step(ClaimState.RECEIVED, updates.missed(country, now), now));
    }
}
