package no.svar.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody wrote about a claim.
///
/// @param sentAs names the sending, so that one that comes twice is kept once
/// @param pseudonym of the agent who wrote it, in this claim alone
@MappedEntity("claim_message")
record ClaimMessage(
        String claimId,
        @Id String id,
        Instant sentAt,
        Actor actor,
        String said,
        String sentAs,
        @Nullable String pseudonym) {

    static ClaimMessage byCustomer(String claim, Instant now, String said, String sentAs) {
        return new ClaimMessage(claim, ClaimBooks.newId(), now, Actor.CUSTOMER, said, sentAs, null);
    }

    static ClaimMessage byCompany(String claim, Instant now, String said, By by) {
        var id = ClaimBooks.newId();
        return new ClaimMessage(claim, id, now, by.actor(), said, id, by.pseudonym());
    }

    By by() {
        return new By(actor, pseudonym);
    }
}
