package no.svar.promise;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.shared.Language;

/// What other rooms ask of one promise to a customer.
@Singleton
public final class PromiseFacts {

    private static final int MOST_SHOWN = 20;
    private static final int MOST_LOOKED_AT = 100;

    private final Agreements agreements;
    private final PromisesToCustomer promises;
    private final Promises all;

    PromiseFacts(Agreements agreements, PromisesToCustomer promises, Promises all) {
        this.agreements = agreements;
        this.promises = promises;
        this.all = all;
    }

    /// What was promised about that thing, the latest promises first; one statement.
    public List<PromiseView> about(Subject subject, Language language) {
        return all.about(subject.type(), List.of(subject.id())).stream()
                .sorted(Comparator.comparing(Promise::id).reversed())
                .limit(MOST_SHOWN)
                .map(promise -> PromiseView.of(promise, language))
                .toList();
    }

    /// What the customer says was promised, as far as that is not settled, the earliest due first; one
    /// statement.
    public List<PromiseView> told(Customer customer) {
        var audience = List.of(Circle.ofCustomer(customer.id()));
        return all.outstanding(audience, Instant.EPOCH, MOST_LOOKED_AT).stream()
                .filter(promise -> promise.kind() == PromiseKind.WORD)
                .limit(MOST_SHOWN)
                .map(promise -> PromiseView.of(promise, customer.language()))
                .toList();
    }

    /// The promise where it was made to the customer; two statements more than the audiences need.
    public Optional<PromiseView> find(Customer customer, UUID id) {
        return promises.find(customer, agreements.of(customer), id.toString())
                .map(promise -> PromiseView.of(promise, customer.language()));
    }

    /// What was promised to the customer alone about one thing, the oldest first; one statement.
    ///
    /// @param most of the oldest
    public List<PromiseView> about(Customer customer, Subject subject, int most, Language language) {
        var audience = Circle.ofCustomer(customer.id());
        return all.about(subject.type(), List.of(subject.id())).stream()
                .filter(promise -> promise.audience().equals(audience))
                .sorted(Comparator.comparing(Promise::id))
                .limit(most)
                .map(promise -> PromiseView.of(promise, language))
                .toList();
    }
}
