package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.meter.PointFacts;
import no.svar.regulation.Gsrn;

/// The metering points that customers hold now.
@Singleton
final class HeldPoints {

    private final Agreements agreements;
    private final PointFacts facts;

    HeldPoints(Agreements agreements, PointFacts facts) {
        this.agreements = agreements;
        this.facts = facts;
    }

    /// Two statements.
    ///
    /// @throws NoSuchOutage where no agreement of the customer's covers it at that moment
    HeldPoint get(Customer customer, long number, Instant now) {
        var point = HeldPoint.of(number, facts.of(List.of(number)).get(number));
        if (!agreements.of(customer).coversPoint(Gsrn.id(number), point.country().dayOf(now))) {
            throw new NoSuchOutage();
        }
        return point;
    }
}
