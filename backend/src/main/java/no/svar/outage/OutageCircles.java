package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.promise.Audience;
import no.svar.promise.Circle;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;

/// Which outages touch a customer: those that hit a metering point while an agreement covered it.
@Singleton
final class OutageCircles implements Audience {

    private static final int MOST = 1_000;

    private final Hits hits;
    private final InstantSource clock;

    OutageCircles(Hits hits, InstantSource clock) {
        this.hits = hits;
        this.clock = clock;
    }

    @Override
    public Collection<Circle> of(Customer customer, Holdings holdings) {
        var points = Gsrn.numbers(holdings.points());
        return points.isEmpty()
                ? List.of()
                : hits.of(points).stream()
                        .filter(hit -> touches(hit, holdings))
                        .sorted(Comparator.comparing(Hit::startedAt).reversed())
                        .map(hit -> Circle.ofOutage(hit.outage()))
                        .distinct()
                        .limit(MOST)
                        .map(audience -> new Circle(audience, null, null))
                        .toList();
    }

    /// Whether the metering point was the customer's when it began or ended; both countries' clocks show the
    /// same day.
    boolean touches(Hit hit, Holdings holdings) {
        var ended = hit.restoredAt() == null ? clock.instant() : hit.restoredAt();
        return holdings.coversPoint(hit.meteringPointId(), Country.NO.dayOf(hit.startedAt()))
                || holdings.coversPoint(hit.meteringPointId(), Country.NO.dayOf(ended));
    }
}
