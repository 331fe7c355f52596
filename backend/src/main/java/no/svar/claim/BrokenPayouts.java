package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.svar.outage.PayoutsLate;
import no.svar.outbox.Subscriber;

/// Hears which compensation was not paid in time, and opens the claim that its customer would have to write.
///
/// Where many of one outage are late, they are one matter for whoever pays: claims by the thousand would
/// stand before all others, and an answer to each changes nothing of it.
@Singleton
final class BrokenPayouts implements Subscriber<PayoutsLate> {

    private final BreachDesk desk;
    private final InstantSource clock;

    BrokenPayouts(BreachDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "claim.broken-payouts";
    }

    @Override
    public Class<PayoutsLate> event() {
        return PayoutsLate.class;
    }

    @Override
    public boolean concerns(PayoutsLate payouts) {
        return !payouts.many();
    }

    @Override
    public void receive(PayoutsLate payouts) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var late : payouts.late()) {
            desk.open(UUID.fromString(late.customer()), UUID.fromString(late.promise()), now);
        }
    }
}
