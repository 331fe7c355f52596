package no.svar.outage;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.svar.access.Holder;
import no.svar.access.Holders;
import no.svar.outage.CompensationTold.Judged;
import no.svar.outage.OutageTold.Facts;
import no.svar.outage.OutageTold.Said;
import no.svar.outage.OutageTold.What;
import no.svar.outage.Reckoning.Change;
import no.svar.regulation.Gsrn;
import no.svar.shared.Event;

/// Tells those whose metering point an outage touches, while their agreement covers it, in the caller's
/// transaction: nobody hears the same thing twice, and of changed estimates at most once an hour. What
/// changes within the hour is told when it is over, as it is then.
@Singleton
class Teller {

    private static final Duration BETWEEN_CHANGES = Duration.ofHours(1);

    private final Holders holders;
    private final ToldCustomers told;
    private final LaterWords later;
    private final ApplicationEventPublisher<Event> events;
    private final InstantSource clock;

    Teller(
            Holders holders,
            ToldCustomers told,
            LaterWords later,
            ApplicationEventPublisher<Event> events,
            InstantSource clock) {
        this.holders = holders;
        this.told = told;
        this.later = later;
        this.events = events;
        this.clock = clock;
    }

    /// Tells the customers of these hits.
    ///
    /// @param hits of that outage, at most [Holders#MOST_POINTS]
    void tell(Outage outage, What what, List<Hit> hits) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var holders = holders(hits.stream().map(Hit::meteringPointId));
        var byMoment = new TreeMap<Instant, TreeSet<String>>();
        for (var hit : hits) {
            var moment = moment(what, hit, now);
            var day = outage.country().dayOf(moment);
            holders.getOrDefault(hit.meteringPointId(), List.of()).stream()
                    .filter(holder -> holder.covers(day))
                    .forEach(holder ->
                            byMoment.computeIfAbsent(moment, _ -> new TreeSet<>()).add(holder.customer()));
        }
        byMoment.forEach((moment, concerned) -> {
            var facts = facts(outage, what, moment);
            var customers = whoKnowOfIt(outage, what, List.copyOf(concerned));
            var fresh = fresh(outage, what, version(what, facts), customers, now);
            inParts(
                    fresh,
                    OutageTold.MOST_CUSTOMERS,
                    part -> events.publishEvent(new OutageTold(outage.id(), what, now, facts, part)));
        });
    }

    /// Tells those whose agreement covers the day on which the period began what was judged, where that is
    /// news.
    ///
    /// A judgement and the word of it are one transaction, and judging again finds no change: so it needs no
    /// book of who was told.
    void tellCompensation(List<Change> changes) {
        var news = changes.stream().filter(Change::isNews).map(Change::now).toList();
        var holders = holders(news.stream().map(one -> Gsrn.id(one.key().meteringPoint())));
        news.stream()
                .collect(Collectors.groupingBy(one -> one.outages().getLast()))
                .forEach((outage, judged) -> {
                    var told = judged.stream().flatMap(one -> told(one, holders)).toList();
                    var first = judged.getFirst();
                    inParts(
                            told,
                            CompensationTold.MOST_JUDGED,
                            part ->
                                    events.publishEvent(
                                            new CompensationTold(
                                                    outage, first.country(), first.gridCompany(), part)));
                });
    }

    private static Stream<Judged> told(Compensation one, Map<String, List<Holder>> holders) {
        var day = one.country().dayOf(one.key().startedAt());
        return holders.getOrDefault(Gsrn.id(one.key().meteringPoint()), List.of()).stream()
                .filter(holder -> holder.covers(day))
                .map(Holder::customer)
                .distinct()
                .map(customer ->
                        new Judged(
                                customer,
                                one.id(),
                                one.verdict().result(),
                                one.verdict().amountMinor(),
                                one.payBy(),
                                one.judgedAt()));
    }

    private Map<String, List<Holder>> holders(Stream<String> points) {
        return holders.of(points.distinct().toList()).stream()
                .collect(Collectors.groupingBy(Holder::meteringPoint));
    }

    /// When it happened to the customer; that an estimate changed happens now, or when planned work begins.
    private static Instant moment(What what, Hit hit, Instant now) {
        return switch (what) {
            case START -> hit.startedAt();
            case CHANGED, CANCELLED -> now.isAfter(hit.startedAt()) ? now : hit.startedAt();
            case RESTORED -> Objects.requireNonNullElse(hit.restoredAt(), now);
        };
    }

    private static Facts facts(Outage outage, What what, Instant moment) {
        var details = outage.details();
        var estimate = details.estimate();
        return new Facts(
                outage.country(),
                outage.gridCompany(),
                outage.kind() == OutageKind.PLANNED,
                outage.startedAt(),
                details.plannedEnd(),
                estimate == null ? null : estimate.earliest(),
                estimate == null ? null : estimate.latest(),
                what == What.RESTORED ? moment : null,
                isCauseKnown(details) ? Said.of(language -> CauseWords.of(outage, language)) : null);
    }

    private static boolean isCauseKnown(OutageDetails details) {
        var code = details.causeCode();
        return details.causeText() != null || (code != null && Cause.of(code) != Cause.UNKNOWN);
    }

    /// Of a start there is one; of restorations the later one is news, of estimates each other one.
    private static long version(What what, Facts facts) {
        return switch (what) {
            case START, CANCELLED -> 1;
            case CHANGED ->
                    Objects.hash(facts.startedAt(), facts.plannedEnd(), facts.earliest(), facts.latest());
            case RESTORED -> Objects.requireNonNull(facts.restoredAt()).getEpochSecond();
        };
    }

    /// That it does not take place is told to those alone who were told that it would.
    private List<String> whoKnowOfIt(Outage outage, What what, List<String> customers) {
        return what == What.CANCELLED
                ? told.lock(outage.id(), What.START, customers).stream().map(LastWord::customer).toList()
                : customers;
    }

    /// Those of the customers who have not been told, noted as told from now on.
    private List<String> fresh(Outage outage, What what, long version, List<String> customers, Instant now) {
        if (customers.isEmpty()) {
            return List.of();
        }
        var before =
                told.lock(outage.id(), what, customers).stream()
                        .collect(Collectors.toMap(LastWord::customer, Function.identity()));
        var first = customers.stream().filter(customer -> !before.containsKey(customer)).toList();
        var again =
                before.values().stream()
                        .filter(earlier -> isNews(what, earlier, version, now))
                        .map(LastWord::customer)
                        .toList();
        if (what == What.CHANGED) {
            tellLater(outage, before.values(), version, now);
        }
        told.add(outage.id(), what, first.stream().map(one -> new LastWord(one, version, now)).toList());
        if (!again.isEmpty()) {
            told.again(outage.id(), what, again, version, now);
        }
        return Stream.concat(first.stream(), again.stream()).toList();
    }

    /// Those who have heard of another change within the hour hear of the newest one when it is over.
    private void tellLater(Outage outage, Collection<LastWord> before, long version, Instant now) {
        before.stream()
                .filter(earlier -> earlier.version() != version)
                .map(Teller::mayBeToldAt)
                .filter(moment -> moment.isAfter(now))
                .max(Comparator.naturalOrder())
                .ifPresent(moment -> later.note(outage.id(), moment));
    }

    private static Instant mayBeToldAt(LastWord earlier) {
        return earlier.toldAt().plus(BETWEEN_CHANGES);
    }

    private static boolean isNews(What what, LastWord earlier, long version, Instant now) {
        return switch (what) {
            case START, CANCELLED -> false;
            case CHANGED -> earlier.version() != version && !mayBeToldAt(earlier).isAfter(now);
            case RESTORED -> earlier.version() < version;
        };
    }

    private static <T> void inParts(List<T> all, int most, Consumer<List<T>> each) {
        for (int from = 0; from < all.size(); from += most) {
            each.accept(List.copyOf(all.subList(from, Math.min(from + most, all.size()))));
        }
    }
}
