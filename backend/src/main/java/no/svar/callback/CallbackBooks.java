package no.svar.callback;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.svar.promise.Circle;
import no.svar.promise.Fulfilment;
import no.svar.promise.NewPromise;
import no.svar.promise.PromiseDesk;
import no.svar.promise.PromiseKind;
import no.svar.promise.Subject;

/// Writes down what happens to a promised call, all of it in the caller's transaction: the call, its promise
/// and the event.
@Singleton
final class CallbackBooks {

    private final Callbacks callbacks;
    private final PromiseDesk promises;
    private final ApplicationEventPublisher<Object> events;
    private final CallbackSettings settings;

    CallbackBooks(
            Callbacks callbacks,
            PromiseDesk promises,
            ApplicationEventPublisher<Object> events,
            CallbackSettings settings) {
        this.callbacks = callbacks;
        this.promises = promises;
        this.events = events;
        this.settings = settings;
    }

    void book(Callback booked) {
        callbacks.add(booked);
        promise(booked);
        tell(booked, CallbackTold.What.BOOKED, booked.createdAt());
    }

    /// The promise before is changed, or was missed; the new one takes its place.
    void move(Callback moved) {
        callbacks.save(moved);
        promise(moved);
        tell(moved, CallbackTold.What.MOVED, moved.changedAt());
    }

    void cancel(Callback cancelled) {
        callbacks.save(cancelled);
        promises.cancel(
                List.of(Subject.callback(cancelled.id())),
                Set.of(PromiseKind.CALLBACK),
                cancelled.changedAt());
        tell(cancelled, CallbackTold.What.CANCELLED, cancelled.changedAt());
    }

    /// @param at when we called
    void attempt(Callback attempted, CallOutcome outcome, Instant at) {
        callbacks.save(attempted);
        var done = List.of(new Fulfilment(Subject.callback(attempted.id()), PromiseKind.CALLBACK, at));
        if (outcome == CallOutcome.REACHED) {
            promises.keep(done);
            tell(attempted, CallbackTold.What.REACHED, at);
        } else {
            if (attempted.isPromisedAt(at)) {
                promises.attempt(done);
            }
            tell(attempted, CallbackTold.What.ATTEMPTED, at);
        }
    }

    void miss(Callback missed) {
        callbacks.save(missed);
        tell(missed, CallbackTold.What.MISSED, missed.changedAt());
    }

    private void promise(Callback callback) {
        promises.make(
                List.of(
                        new NewPromise(
                                PromiseKind.CALLBACK,
                                Subject.callback(callback.id()),
                                Circle.ofCustomer(UUID.fromString(callback.customerId())),
                                null,
                                callback.endsAt(),
                                callback.changedAt())));
    }

    private void tell(Callback callback, CallbackTold.What what, Instant at) {
        events.publishEvent(
                new CallbackTold(
                        callback.id(),
                        callback.customerId(),
                        callback.queue(),
                        what,
                        callback.startsAt(),
                        callback.endsAt(),
                        callback.attempts(),
                        callback.attempts() >= settings.attempts(),
                        at));
    }
}
