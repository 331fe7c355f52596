package no.svar.claim;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.callback.Cases;

/// Says whose claim it is that a call is to be about.
@Singleton
final class OwnClaims implements Cases {

    private final Claims claims;

    OwnClaims(Claims claims) {
        this.claims = claims;
    }

    @Override
    public boolean has(Customer customer, UUID claim) {
        return claims.find(customer, claim.toString()).isPresent();
    }
}
