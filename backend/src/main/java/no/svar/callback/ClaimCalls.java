package no.svar.callback;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.queue.PhoneHours;
import org.jspecify.annotations.Nullable;

/// The promised calls about a claim, for whoever is to make them.
@Singleton
public final class ClaimCalls {

    private static final int MOST_CALLS = 10;
    private static final int MOST_TRIES = 50;

    private final Callbacks callbacks;
    private final CallAttempts attempts;
    private final PhoneHours hours;

    ClaimCalls(Callbacks callbacks, CallAttempts attempts, PhoneHours hours) {
        this.callbacks = callbacks;
        this.attempts = attempts;
        this.hours = hours;
    }

    /// A promised call.
    ///
    /// @param tries what was tried, the latest first
    @Serdeable
    public record Call(
            String id,
            String queueName,
            Instant from,
            Instant to,
            String state,
            String stateText,
            @Nullable String about,
            String phone,
            List<Try> tries) {}

    /// A call that was made.
    ///
    /// @param note for the next who calls
    @Serdeable
    public record Try(Instant at, CallOutcome outcome, @Nullable String note) {}

    /// Whether the customer still waits for one of them.
    public static boolean isAnyOpen(List<Call> calls) {
        return calls.stream().anyMatch(call -> CallbackState.valueOf(call.state()).isOpen());
    }

    /// The latest half hour first; two statements, one where none was ever promised.
    public List<Call> of(Customer customer, UUID claim) {
        var about = callbacks.about(customer, claim.toString(), MOST_CALLS);
        if (about.isEmpty()) {
            return List.of();
        }
        var tried = attempts.of(about.stream().map(Callback::id).toList(), MOST_TRIES);
        return about.stream().map(callback -> call(callback, tried, customer)).toList();
    }

    private Call call(Callback callback, List<CallAttempt> tried, Customer customer) {
        var view = CallbackView.of(callback, hours, customer.language());
        return new Call(
                view.id(),
                view.queueName(),
                view.from(),
                view.to(),
                view.state(),
                view.stateText(),
                view.about(),
                view.phone(),
                tried.stream()
                        .filter(one -> one.callback().equals(callback.id()))
                        .map(one -> new Try(one.at(), one.outcome(), one.note()))
                        .toList());
    }
}
