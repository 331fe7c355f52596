package no.svar.promise;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.svar.access.Agreements;
import no.svar.access.Customer;

/// What other rooms ask of one promise to a customer.
@Singleton
public final class PromiseFacts {

    private final Agreements agreements;
    private final PromisesToCustomer promises;

    PromiseFacts(Agreements agreements, PromisesToCustomer promises) {
        this.agreements = agreements;
        this.promises = promises;
    }

    /// The promise where it was made to the customer; two statements more than the audiences need.
    public Optional<PromiseView> find(Customer customer, UUID id) {
        return promises.find(customer, agreements.of(customer), id.toString())
                .map(promise -> PromiseView.of(promise, customer.language()));
    }
}
