package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What other rooms ask of the outages that hit a customer, and of what they gave.
@Singleton
public final class OutageFacts {

    private static final int LOOKED_AT = 100;

    private final Agreements agreements;
    private final Hits hits;
    private final OwnCompensation compensation;

    OutageFacts(Agreements agreements, Hits hits, OwnCompensation compensation) {
        this.agreements = agreements;
        this.hits = hits;
        this.compensation = compensation;
    }

    /// That an outage hit a metering point of the customer's.
    public record Struck(
            String outage, String meteringPoint, Instant startedAt, @Nullable Instant restoredAt) {}

    /// What was judged of it.
    ///
    /// @param amount what is due; null where nothing is, or that is not decided
    public record Judged(
            String id,
            String meteringPoint,
            Country country,
            CompensationResult result,
            @Nullable Money amount,
            @Nullable LocalDate payBy,
            boolean paid,
            String source,
            Instant asOf) {}

    /// How an outage hit the customer, while an agreement covered the metering point; two statements.
    public Optional<Struck> struck(Customer customer, UUID outage) {
        var holdings = agreements.of(customer);
        var points = Gsrn.numbers(holdings.points());
        if (points.isEmpty()) {
            return Optional.empty();
        }
        return hits.of(points).stream()
                .filter(hit -> hit.outage().equals(outage.toString()))
                .filter(hit -> holdings.coversPoint(hit.meteringPointId(), Country.NO.dayOf(hit.startedAt())))
                .findFirst()
                .map(hit ->
                        new Struck(hit.outage(), hit.meteringPointId(), hit.startedAt(), hit.restoredAt()));
    }

    /// One judgement about the customer's own metering point.
    public Optional<Judged> judged(Customer customer, UUID id) {
        return compensation.find(customer, id).map(OutageFacts::judged);
    }

    /// What was judged of an outage for the customer's metering points; the newest judgements are looked at.
    public List<Judged> judgedOf(Customer customer, UUID outage) {
        return compensation.list(customer, null, LOOKED_AT).items().stream()
                .filter(one -> one.outages().contains(outage.toString()))
                .map(OutageFacts::judged)
                .toList();
    }

    private static Judged judged(Compensation one) {
        var minor = one.dueMinor();
        return new Judged(
                one.id(),
                Gsrn.id(one.key().meteringPoint()),
                one.country(),
                one.verdict().result(),
                minor == 0 ? null : one.money(minor),
                one.payBy(),
                one.paid().minor() > 0 && one.outstanding().minor() == 0,
                one.source(),
                one.asOf());
    }
}
