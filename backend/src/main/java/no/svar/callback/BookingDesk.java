package no.svar.callback;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import no.svar.access.Customer;
import no.svar.edge.ChangedMeanwhile;

/// What customers do with calls that are promised to them, each in one transaction with its place among the
/// slots and its promise.
@Singleton
class BookingDesk {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final Set<CallbackState> OPEN =
            EnumSet.of(CallbackState.BOOKED, CallbackState.ATTEMPTED, CallbackState.MISSED);

    private final Callbacks callbacks;
    private final Slots slots;
    private final CallbackBooks books;
    private final CallbackSettings settings;

    BookingDesk(Callbacks callbacks, Slots slots, CallbackBooks books, CallbackSettings settings) {
        this.callbacks = callbacks;
        this.slots = slots;
        this.books = books;
        this.settings = settings;
    }

    /// @param sentAs names the sending: the same one is answered with the call that it booked the first time
    /// @throws SlotTaken where there is no room
    /// @throws TooManyCallbacks where the customer waits for enough of them
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Callback book(Customer customer, Callback.Wish wish, String sentAs, Instant now) {
        callbacks.lockBookings(customer);
        var earlier = callbacks.sent(customer, sentAs);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (callbacks.count(customer, OPEN) >= settings.openPerCustomer()) {
            throw new TooManyCallbacks();
        }
        slots.take(wish.queue(), wish.slot(), now);
        var booked = Callback.booked(customer, IDS.generate().toString(), sentAs, wish, now);
        books.book(booked);
        return booked;
    }

    /// @param read the call as the customer has read it
    /// @throws CallbackStepNotAllowed where nobody waits for it any more
    /// @throws SlotTaken where there is no room
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Callback move(Customer customer, Callback read, Slot slot, String phone, Instant now) {
        var callback = lock(customer, read.id());
        if (callback.version() != read.version()) {
            throw new ChangedMeanwhile();
        }
        var moved = callback.moved(slot, phone, now);
        if (!slot.equals(callback.slot())) {
            slots.take(callback.queue(), slot, now);
            giveBack(callback);
        }
        books.move(moved);
        return moved;
    }

    /// What is cancelled already stays so.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void cancel(Customer customer, String id, Instant now) {
        var callback = lock(customer, id);
        if (callback.state() == CallbackState.CANCELLED) {
            return;
        }
        books.cancel(callback.cancelled(now));
        giveBack(callback);
    }

    /// Where we have not called yet, the place is another's.
    private void giveBack(Callback callback) {
        if (callback.state() == CallbackState.BOOKED) {
            slots.giveBack(callback.queue(), callback.slot());
        }
    }

    private Callback lock(Customer customer, String id) {
        return callbacks.lock(customer, id).orElseThrow(NoSuchCallback::new);
    }
}
