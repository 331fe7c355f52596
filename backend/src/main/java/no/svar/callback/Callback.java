package no.svar.callback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import no.svar.access.Customer;
import org.jspecify.annotations.Nullable;

/// A call that was promised to a customer in a half hour of the customer's choice.
///
/// @param sentAs names the sending that it came by
/// @param claim the claim that it is about
/// @param about what it is about, in the customer's words
/// @param phone E.164
/// @param attempts how often we called in vain since its time was last chosen
@MappedEntity("callback")
record Callback(
        String customerId,
        @Id String id,
        String sentAs,
        String queue,
        Instant startsAt,
        Instant endsAt,
        @Nullable String claim,
        @Nullable String about,
        String phone,
        CallbackState state,
        int attempts,
        int version,
        Instant createdAt,
        Instant changedAt) {

    /// What a customer asks for.
    record Wish(String queue, Slot slot, @Nullable String claim, @Nullable String about, String phone) {}

    static Callback booked(Customer customer, String id, String sentAs, Wish wish, Instant now) {
        return new Callback(
                customer.id().toString(),
                id,
                sentAs,
                wish.queue(),
                wish.slot().from(),
                wish.slot().to(),
                wish.claim(),
                wish.about(),
                wish.phone(),
                CallbackState.BOOKED,
                0,
                0,
                now,
                now);
    }

    Slot slot() {
        return new Slot(startsAt, endsAt);
    }

    /// Another time, or another number; the count of calls in vain begins anew.
    ///
    /// @throws CallbackStepNotAllowed where nobody waits for it any more
    Callback moved(Slot slot, String number, Instant now) {
        return with(CallbackState.BOOKED, slot, number, 0, now);
    }

    /// @throws CallbackStepNotAllowed where it has taken place
    Callback cancelled(Instant now) {
        return with(CallbackState.CANCELLED, slot(), phone, attempts, now);
    }

    /// We called. Nobody's answer counts as our part only within the time that was promised; an answer always
    /// does.
    ///
    /// @throws CallbackStepNotAllowed where it has taken place or was cancelled
    Callback attempted(CallOutcome outcome, Instant at, Instant now) {
        if (outcome == CallOutcome.REACHED) {
            return with(CallbackState.REACHED, slot(), phone, attempts, now);
        }
        return with(isPromisedAt(at) ? CallbackState.ATTEMPTED : state, slot(), phone, attempts + 1, now);
    }

    Callback missed(Instant now) {
        return with(CallbackState.MISSED, slot(), phone, attempts, now);
    }

    /// Whether a call at that moment is the one that was promised; its last moment belongs to it.
    boolean isPromisedAt(Instant at) {
        return !at.isBefore(startsAt) && !at.isAfter(endsAt);
    }

    private Callback with(CallbackState next, Slot slot, String number, int tried, Instant now) {
        if (!state.isOpen() || !state.mayBecome(next)) {
            throw new CallbackStepNotAllowed(state);
        }
        return new Callback(
                customerId,
                id,
                sentAs,
                queue,
                slot.from(),
                slot.to(),
                claim,
                about,
                number,
                next,
                tried,
                version + 1,
                createdAt,
                now);
    }
}
