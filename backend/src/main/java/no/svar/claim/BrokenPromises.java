package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.svar.access.Holder;
import no.svar.access.Holders;
import no.svar.outbox.Subscriber;
import no.svar.promise.Circle;
import no.svar.promise.PromiseKind;
import no.svar.promise.PromiseMissed;
import org.jspecify.annotations.Nullable;

/// Hears that a promise to a customer was broken, and opens the claim that the customer would have to write.
///
/// A claim's own next update has a claim already, which moves up; that power is back by a time is promised to
/// thousands at once and answered by compensation.
@Singleton
final class BrokenPromises implements Subscriber<PromiseMissed> {

    private final BreachDesk desk;
    private final Holders holders;
    private final InstantSource clock;

    BrokenPromises(BreachDesk desk, Holders holders, InstantSource clock) {
        this.desk = desk;
        this.holders = holders;
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
        return missed.kind() != PromiseKind.RESTORATION && missed.kind() != PromiseKind.NEXT_UPDATE;
    }

    @Override
    public void receive(PromiseMissed missed) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var customer : customers(missed)) {
            desk.open(customer, UUID.fromString(missed.id()), now);
        }
    }

    /// Whoever it was made to.
    private List<UUID> customers(PromiseMissed missed) {
        var customer = Circle.customerOf(missed.audience());
        if (customer != null) {
            return List.of(customer);
        }
        var point = Circle.point(missed.audience());
        return point == null
                ? List.of()
                : holders.of(List.of(point)).stream()
                        .filter(holder -> covers(holder, missed.concernsOn()))
                        .map(holder -> UUID.fromString(holder.customer()))
                        .distinct()
                        .toList();
    }

    private static boolean covers(Holder holder, @Nullable LocalDate day) {
        return day == null || holder.covers(day);
    }
}
