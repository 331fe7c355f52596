package no.svar.callback;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.svar.access.Customer;
import no.svar.queue.PhoneHours;
import no.svar.shared.Language;

/// The calls that a customer waits for: the part of the first screen that is about them.
@Singleton
public final class CallbackOverview {

    private static final int MOST_ITEMS = 10;
    private static final Set<CallbackState> OPEN =
            EnumSet.of(CallbackState.BOOKED, CallbackState.ATTEMPTED, CallbackState.MISSED);

    private final Callbacks callbacks;
    private final PhoneHours hours;

    CallbackOverview(Callbacks callbacks, PhoneHours hours) {
        this.callbacks = callbacks;
        this.hours = hours;
    }

    /// The earliest first; one statement.
    public List<CallbackView> of(Customer customer, Language language) {
        return callbacks.in(customer, OPEN, MOST_ITEMS).stream()
                .map(callback -> CallbackView.of(callback, hours, language))
                .toList();
    }
}
