package no.svar.callback;

import java.util.UUID;
import no.svar.access.Customer;

/// Knows the claims that a call can be about; the room that keeps them answers.
public interface Cases {

    /// Whether that claim is the customer's own.
    boolean has(Customer customer, UUID claim);
}
