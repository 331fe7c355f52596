package no.svar.callback;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.svar.access.Customer;
import org.jspecify.annotations.Nullable;

/// What the company and the clock do with calls that were promised.
@Singleton
public class CallbackDesk {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Callbacks callbacks;
    private final CallAttempts attempts;
    private final CallbackBooks books;
    private final CallbackCounter counter;
    private final BookingDesk bookings;
    private final InstantSource clock;

    CallbackDesk(
            Callbacks callbacks,
            CallAttempts attempts,
            CallbackBooks books,
            CallbackCounter counter,
            BookingDesk bookings,
            InstantSource clock) {
        this.callbacks = callbacks;
        this.attempts = attempts;
        this.books = books;
        this.counter = counter;
        this.bookings = bookings;
        this.clock = clock;
    }

    /// A call that somebody made.
    ///
    /// @param at when, not in the future
    /// @param note at most 400 characters, for the next who calls; customers never see it
    /// @param sentAs at most 80 characters that name the sending: the same one is logged once
    public record Attempt(CallOutcome outcome, Instant at, @Nullable String note, String sentAs) {}

    /// A call that is promised to a customer.
    ///
    /// @param slot when its half hour begins
    /// @param claim the customer's that it is about
    /// @param phone where not the number that the customer system knows
    public record Booking(String queue, Instant slot, UUID claim, @Nullable String phone) {}

    /// Promises a call, as its customer could have done, in the caller's transaction.
    ///
    /// @param sentAs names the sending: the same one books one call
    /// @throws no.svar.edge.InvalidInput where the slot or the number is not right
    /// @throws SlotTaken where there is no room
    /// @throws TooManyCallbacks where the customer waits for enough of them
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void book(Customer customer, Booking booking, UUID sentAs) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var asked = new NewCallback(booking.queue(), booking.slot(), booking.claim(), null, booking.phone());
        bookings.book(customer, counter.wish(customer, asked, now), sentAs.toString(), now);
    }

    /// Logs a call about a claim.
    ///
    /// @throws NoSuchCallback also where it is about another claim, or none
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void attempted(UUID claim, UUID callback, Attempt attempt) {
        var promised = callbacks.lock(callback.toString()).orElseThrow(NoSuchCallback::new);
        if (!claim.toString().equals(promised.claim())) {
            throw new NoSuchCallback();
        }
        attempted(callback, attempt);
    }

    /// Logs a call. Where somebody answered, the promise is kept; a call in vain within the promised half
    /// hour does not break it, and leaves it to the customer to choose another time.
    ///
    /// @throws NoSuchCallback where there is none
    /// @throws CallbackStepNotAllowed where we have talked already, or the customer has cancelled it
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void attempted(UUID callback, Attempt attempt) {
        var promised = callbacks.lock(callback.toString()).orElseThrow(NoSuchCallback::new);
        if (attempts.sent(promised.id(), attempt.sentAs()) > 0) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var at = attempt.at().truncatedTo(ChronoUnit.MICROS);
        var called = promised.attempted(attempt.outcome(), at, now);
        attempts.add(
                new CallAttempt(
                        promised.id(),
                        IDS.generate().toString(),
                        attempt.sentAs(),
                        at,
                        attempt.outcome(),
                        attempt.note()));
        books.attempt(called, attempt.outcome(), at);
    }

    /// The promised time is over.
    ///
    /// @param dueAt of the promise that was missed; hearing of it again, or of an earlier time, changes
    ///   nothing
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void missed(String id, Instant dueAt) {
        var callback = callbacks.lock(id).orElse(null);
        if (callback == null
                || callback.state() != CallbackState.BOOKED
                || !dueAt.equals(callback.endsAt())) {
            return;
        }
        books.miss(callback.missed(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
