package no.svar.outage;

import jakarta.inject.Singleton;
import java.util.List;
import no.svar.access.Chronicle;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.outage.Compensation.PeriodKey;
import no.svar.regulation.Gsrn;

/// What outages gave a customer, by when they began; one statement.
@Singleton
final class CompensationChronicle implements Chronicle {

    private final Compensations compensations;
    private final OwnCompensation own;

    CompensationChronicle(Compensations compensations, OwnCompensation own) {
        this.compensations = compensations;
        this.own = own;
    }

    @Override
    public Part part() {
        return Part.COMPENSATION;
    }

    @Override
    public List<Entry> behind(Customer customer, Holdings holdings, Place place, int most) {
        var points = Gsrn.numbers(holdings.points());
        if (points.isEmpty()) {
            return List.of();
        }
        var point = Gsrn.isValid(place.id()) ? Gsrn.number(place.id()) : 0;
        return compensations.before(new PeriodKey(point, place.at()), points, most).stream()
                .map(one -> new Entry(place(one), OwnCompensation.covers(holdings, one) ? fact(one) : null))
                .toList();
    }

    private static Place place(Compensation one) {
        return new Place(one.key().startedAt(), Gsrn.id(one.key().meteringPoint()));
    }

    private Fact fact(Compensation one) {
        return new Fact(
                What.COMPENSATION,
                one.id(),
                CompensationWords.reason(one, one.state(own.today(one.country()))),
                one.isDue() ? one.money(one.dueMinor()) : null,
                one.source(),
                one.asOf());
    }
}
