package no.svar.outage;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.svar.access.Holder;
import no.svar.access.Holders;
import no.svar.outage.PayoutsLate.Late;
import no.svar.outbox.Subscriber;
import no.svar.promise.PromiseMissed;
import no.svar.promise.PromisesMissed;
import no.svar.promise.Subject;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import no.svar.shared.Event;

/// Lets follow what must where compensation was not paid in time: its customers are to hear it, and whoever
/// pays finds it as one matter for each outage.
@Singleton
class LatePayoutDesk {

    private final Compensations compensations;
    private final LatePayouts late;
    private final Holders holders;
    private final CompensationSettings settings;
    private final ApplicationEventPublisher<Event> events;
    private final InstantSource clock;

    LatePayoutDesk(
            Compensations compensations,
            LatePayouts late,
            Holders holders,
            CompensationSettings settings,
            ApplicationEventPublisher<Event> events,
            InstantSource clock) {
        this.compensations = compensations;
        this.late = late;
        this.holders = holders;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /// @param missed promises of payouts, each about another judgement
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void follow(List<PromiseMissed> missed) {
        var promises =
                missed.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.subject().id(), Function.identity(), (_, last) -> last));
        var judged = compensations.all(List.copyOf(promises.keySet()));
        var points = judged.stream().map(LatePayoutDesk::point).distinct().toList();
        var held = holders.of(points).stream().collect(Collectors.groupingBy(Holder::meteringPoint));
        judged.stream()
                .collect(Collectors.groupingBy(one -> one.outages().getLast()))
                .forEach((outage, some) -> tell(outage, some, promises, held));
    }

    private void tell(
            String outage,
            List<Compensation> judged,
            Map<String, PromiseMissed> promises,
            Map<String, List<Holder>> held) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        late.note(outage, now);
        var first = judged.getFirst();
        var told = new ArrayList<Late>();
        for (var one : judged) {
            var promise = Objects.requireNonNull(promises.get(one.id()));
            customers(one, held.getOrDefault(point(one), List.of()))
                    .forEach(customer -> told.add(late(one, customer, promise)));
        }
        var many = isMany(outage, first.country(), now);
        for (int from = 0; from < told.size(); from += PayoutsLate.MOST) {
            events.publishEvent(
                    new PayoutsLate(
                            outage,
                            first.country(),
                            first.gridCompany(),
                            many,
                            List.copyOf(told.subList(from, Math.min(from + PayoutsLate.MOST, told.size())))));
        }
    }

    private boolean isMany(String outage, Country country, Instant now) {
        var most = settings.claimsWhenLate();
        return late.count(outage, country.dayOf(now), most + 1) > most;
    }

    private static Stream<String> customers(Compensation one, List<Holder> holders) {
        var day = one.country().dayOf(one.key().startedAt());
        return holders.stream().filter(holder -> holder.covers(day)).map(Holder::customer).distinct();
    }

    private static Late late(Compensation one, String customer, PromiseMissed promise) {
        var dueOn = one.country().dayOf(promise.dueAt());
        return new Late(
                customer,
                promise.id(),
                one.id(),
                one.outstanding().minor(),
                dueOn.minusDays(1),
                one.claimBy(),
                promise.dueAt());
    }

    private static String point(Compensation one) {
        return Gsrn.id(one.key().meteringPoint());
    }

    /// Hears which payouts were missed.
    @Singleton
    static final class Missed implements Subscriber<PromisesMissed> {

        private final LatePayoutDesk desk;

        Missed(LatePayoutDesk desk) {
            this.desk = desk;
        }

        @Override
        public String name() {
            return "outage.late-payouts";
        }

        @Override
        public Class<PromisesMissed> event() {
            return PromisesMissed.class;
        }

        /// Many fall due at once, and nobody is in need of it as of power: it stands behind all else.
        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public void receive(PromisesMissed event) {
            var payouts =
                    event.missed().stream()
                            .filter(one -> one.subject().type() == Subject.Type.COMPENSATION)
                            .toList();
            if (!payouts.isEmpty()) {
                desk.follow(payouts);
            }
        }
    }
}
