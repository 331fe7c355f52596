package no.svar.promise;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import no.svar.access.Chronicle;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.promise.PromisesToCustomer.Own;
import no.svar.shared.Text;

/// What a customer was promised, by when that was; one statement more than the audiences need.
@Singleton
final class PromiseChronicle implements Chronicle {

    private static final String PORTAL = "portal";
    private static final Text PROMISE = new Text("%s %s.", "%s %s.", "%s %s.", "%s %s.");

    private final PromisesToCustomer promises;

    PromiseChronicle(PromisesToCustomer promises) {
        this.promises = promises;
    }

    @Override
    public Part part() {
        return Part.PROMISES;
    }

    @Override
    public List<Entry> behind(Customer customer, Holdings holdings, Place place, int most) {
        return promises.madeBefore(customer, holdings, place, most).stream()
                .map(PromiseChronicle::entry)
                .toList();
    }

    private static Entry entry(Own own) {
        var promise = own.promise();
        return new Entry(
                new Place(promise.madeAt(), promise.id()),
                own.isOwn()
                        ? new Fact(
                                What.PROMISE,
                                promise.id(),
                                PROMISE.with(PromiseWords.text(promise), PromiseWords.state(promise)),
                                null,
                                PORTAL,
                                Objects.requireNonNullElse(promise.settledAt(), promise.madeAt()))
                        : null);
    }
}
