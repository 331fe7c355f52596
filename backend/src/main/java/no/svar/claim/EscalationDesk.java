package no.svar.claim;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import no.svar.access.Customer;
import org.jspecify.annotations.Nullable;

/// Puts claims into the hands of the team leaders, whoever wants it.
@Singleton
class EscalationDesk {

    private final Claims claims;
    private final CaseRows rows;
    private final ClaimBooks books;

    EscalationDesk(Claims claims, CaseRows rows, ClaimBooks books) {
        this.claims = claims;
        this.rows = rows;
        this.books = books;
    }

    /// The customer wants the boss. Asking again changes nothing.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim escalate(Customer customer, String id, @Nullable String why, Instant now) {
        var claim = claims.lock(customer, id).orElseThrow(NoSuchClaim::new);
        return toLeader(claim, By.CUSTOMER, why, now);
    }

    /// Why an agent does it is kept inside.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Claim escalate(String id, By by, Instant now) {
        return toLeader(claims.lock(id).orElseThrow(NoSuchClaim::new), by, null, now);
    }

    private Claim toLeader(Claim claim, By by, @Nullable String why, Instant now) {
        if (!claim.state().isOpen()) {
            throw new StepNotAllowed(claim.state());
        }
        if (rows.find(claim.id()).map(CaseRow::forLeader).orElse(false)) {
            return claim;
        }
        var escalated = claim.told(claim.nextUpdateBy(), now);
        books.move(claim, escalated, ClaimEntry.What.ESCALATED, by, why);
        rows.release(claim.id());
        return escalated;
    }
}
