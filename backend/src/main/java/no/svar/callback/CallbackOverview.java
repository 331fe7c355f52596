package no.svar.callback;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.svar.access.Customer;
import no.svar.queue.PhoneHours;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

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

    /// The earliest first.
    ///
    /// @param asOf when the latest of them changed; null where none is waited for
    public record Overview(@Nullable Instant asOf, List<CallbackView> items) {}

    /// The calls that the customer waits for; one statement.
    public Overview of(Customer customer, Language language) {
        var open = callbacks.in(customer, OPEN, MOST_ITEMS);
        return new Overview(
                open.stream().map(Callback::changedAt).max(Comparator.naturalOrder()).orElse(null),
                open.stream().map(callback -> CallbackView.of(callback, hours, language)).toList());
    }
}
