package no.svar.callback;

import jakarta.inject.Singleton;
import no.svar.outbox.Subscriber;
import no.svar.promise.PromiseMissed;
import no.svar.promise.Subject;

/// Hears that a promised call was not made.
@Singleton
final class MissedCalls implements Subscriber<PromiseMissed> {

    private final CallbackDesk desk;

    MissedCalls(CallbackDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "callback.missed";
    }

    @Override
    public Class<PromiseMissed> event() {
        return PromiseMissed.class;
    }

    @Override
    public boolean concerns(PromiseMissed missed) {
        return missed.subject().type() == Subject.Type.CALLBACK;
    }

    @Override
    public void receive(PromiseMissed missed) {
        desk.missed(missed.subject().id(), missed.dueAt());
    }
}
