package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import no.svar.outbox.Subscriber;
import no.svar.promise.PromiseKind;
import no.svar.promise.PromiseMissed;
import no.svar.promise.Subject;

/// Hears that the promised update of a claim did not come.
@Singleton
final class MissedUpdates implements Subscriber<PromiseMissed> {

    private final CaseDesk desk;
    private final InstantSource clock;

    MissedUpdates(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "claim.missed-update";
    }

    @Override
    public Class<PromiseMissed> event() {
        return PromiseMissed.class;
    }

    @Override
    public boolean concerns(PromiseMissed missed) {
        return missed.subject().type() == Subject.Type.CLAIM && missed.kind() == PromiseKind.NEXT_UPDATE;
    }

    @Override
    public void receive(PromiseMissed missed) {
        desk.missed(missed.subject().id(), missed.dueAt(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
