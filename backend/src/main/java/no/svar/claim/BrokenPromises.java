package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import no.svar.outbox.Subscriber;
import no.svar.promise.Circle;
import no.svar.promise.PromiseKind;
import no.svar.promise.PromiseMissed;

/// Hears that a promise to one customer was broken, and opens the claim that the customer would have to
/// write.
///
/// A claim's own next update has a claim already, which moves up. Of what was promised to many at once, power
/// that is late is answered by compensation, and compensation that is late by [BrokenPayouts].
@Singleton
final class BrokenPromises implements Subscriber<PromiseMissed> {

    private final BreachDesk desk;
    private final InstantSource clock;

    BrokenPromises(BreachDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "claim.broken-promise";
    }

    @Override
    public Class<PromiseMissed> event() {
        return PromiseMissed.class;
    }

    @Override
    public boolean concerns(PromiseMissed missed) {
        return missed.kind() != PromiseKind.NEXT_UPDATE && Circle.customerOf(missed.audience()) != null;
    }

    @Override
    public void receive(PromiseMissed missed) {
        desk.open(
                Objects.requireNonNull(Circle.customerOf(missed.audience())),
                UUID.fromString(missed.id()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
