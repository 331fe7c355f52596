package no.svar.callback;

import jakarta.inject.Singleton;
import java.util.List;
import no.svar.access.Chronicle;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.queue.PhoneHours;
import no.svar.shared.Text;

/// The calls that a customer was promised, by their half hours, so that those to come are first; one
/// statement.
@Singleton
final class CallbackChronicle implements Chronicle {

    private static final String PORTAL = "portal";
    private static final Text CALLBACK = new Text("%s: %s", "%s: %s", "%s: %s", "%s: %s");

    private final Callbacks callbacks;
    private final PhoneHours hours;

    CallbackChronicle(Callbacks callbacks, PhoneHours hours) {
        this.callbacks = callbacks;
        this.hours = hours;
    }

    @Override
    public Part part() {
        return Part.CALLBACKS;
    }

    @Override
    public List<Entry> behind(Customer customer, Holdings holdings, Place place, int most) {
        return callbacks.before(customer, place.at(), place.id(), most).stream()
                .map(one -> new Entry(new Place(one.startsAt(), one.id()), fact(one, customer)))
                .toList();
    }

    private Fact fact(Callback callback, Customer customer) {
        var view = CallbackView.of(callback, hours, customer.language());
        return new Fact(
                What.CALLBACK,
                callback.id(),
                CALLBACK.with(view.queueName(), view.text()),
                null,
                PORTAL,
                callback.changedAt());
    }
}
