package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.outage.Compensation.PeriodKey;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// What was judged of a customer's own metering points while their agreements covered them.
@Singleton
final class OwnCompensation {

    static final PeriodKey NEWEST = new PeriodKey(Long.MAX_VALUE, Instant.parse("9999-12-31T00:00:00Z"));

    private final Agreements agreements;
    private final Compensations compensations;
    private final InstantSource clock;

    OwnCompensation(Agreements agreements, Compensations compensations, InstantSource clock) {
        this.agreements = agreements;
        this.compensations = compensations;
        this.clock = clock;
    }

    /// A page, and the place from which the next one goes on where there may be more.
    record Slice(List<Compensation> items, @Nullable PeriodKey next) {}

    /// The newest behind that place; two statements.
    Slice list(Customer customer, @Nullable PeriodKey after, int limit) {
        var holdings = agreements.of(customer);
        var points = Gsrn.numbers(holdings.points());
        if (points.isEmpty()) {
            return new Slice(List.of(), null);
        }
        var read = compensations.before(after == null ? NEWEST : after, points, limit + 1);
        var shown = read.subList(0, Math.min(limit, read.size()));
        var own = new ArrayList<>(shown);
        own.removeIf(one -> !covers(holdings, one));
        return new Slice(own, read.size() > limit ? shown.getLast().key() : null);
    }

    Optional<Compensation> find(Customer customer, UUID id) {
        var found = compensations.find(id);
        return found.isEmpty() ? found : found.filter(one -> covers(agreements.of(customer), one));
    }

    LocalDate today(Country country) {
        return country.dayOf(clock.instant());
    }

    static boolean covers(Holdings holdings, Compensation one) {
        var place = one.key();
        return holdings.coversPoint(Gsrn.id(place.meteringPoint()), one.country().dayOf(place.startedAt()));
    }
}
