package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.regulation.Gsrn;
import no.svar.regulation.OutagePeriods;
import no.svar.regulation.OutagePeriods.Joined;
import org.jspecify.annotations.Nullable;

/// What outages were for the metering points of a customer, in the time of the customer's agreements.
///
/// Five statements for a page, whatever the customer owns.
@Singleton
final class MyOutages {

    private static final int PARTS_OF_A_PLACE = 3;
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final Agreements agreements;
    private final Hits hits;
    private final Touches touches;
    private final Compensations compensations;
    private final InstantSource clock;

    MyOutages(
            Agreements agreements,
            Hits hits,
            Touches touches,
            Compensations compensations,
            InstantSource clock) {
        this.agreements = agreements;
        this.hits = hits;
        this.touches = touches;
        this.compensations = compensations;
        this.clock = clock;
    }

    /// What one outage was for one metering point, with those that count as one with it.
    ///
    /// @param period all of them, in the order of their starts; null where it was called off
    /// @param compensation what was judged of the period; null where nothing is
    record Mine(Touch touch, @Nullable Joined<Touch> period, @Nullable Compensation compensation) {

        List<String> joined() {
            return period == null
                    ? List.of()
                    : period.spells().stream()
                            .map(spell -> spell.outage().id())
                            .filter(id -> !id.equals(touch.outage().id()))
                            .toList();
        }
    }

    /// Newest first. A page can be shorter than asked for where a metering point has changed hands.
    Page<Mine> page(Customer customer, @Nullable String cursor, int limit) {
        var place = Cursor.read(cursor, PARTS_OF_A_PLACE);
        var holdings = agreements.of(customer);
        var points = Gsrn.numbers(holdings.points());
        if (points.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var found =
                place == null
                        ? hits.newest(points, LAST, 0, "", limit + 1)
                        : hits.newest(points, place.instant(0), place.number(1), place.string(2), limit + 1);
        var page =
                Page.of(
                        found,
                        limit,
                        last -> Cursor.after(last.startedAt(), last.meteringPoint(), last.outage()));
        return new Page<>(mine(page.items(), holdings), page.nextCursor());
    }

    private List<Mine> mine(List<Hit> page, Holdings holdings) {
        if (page.isEmpty()) {
            return List.of();
        }
        var points = page.stream().map(Hit::meteringPoint).distinct().toList();
        var now = clock.instant();
        var seen = touches.of(points).stream().filter(touch -> isSeen(touch, holdings, now)).toList();
        var periods = periods(seen);
        var judged = compensations.of(points);
        return page.stream()
                .flatMap(hit -> seen.stream().filter(touch -> touch.hit().equals(hit)))
                .map(touch -> new Mine(touch, periods.get(touch.hit()), judged(touch, judged, holdings)))
                .toList();
    }

    /// Which period each hit is part of.
    private static Map<Hit, Joined<Touch>> periods(List<Touch> seen) {
        var periods = new HashMap<Hit, Joined<Touch>>();
        seen.stream()
                .filter(touch -> !touch.isVoid())
                .collect(Collectors.groupingBy(touch -> touch.hit().meteringPoint()))
                .values()
                .stream()
                .flatMap(ofPoint -> OutagePeriods.joined(ofPoint).stream())
                .forEach(period -> period.spells().forEach(touch -> periods.put(touch.hit(), period)));
        return periods;
    }

    /// It belongs to whoever held the metering point when the period began.
    private static @Nullable Compensation judged(Touch touch, List<Compensation> judged, Holdings holdings) {
        return judged.stream()
                .filter(one ->
                        holdings.coversPoint(
                                touch.hit().meteringPointId(), one.country().dayOf(one.key().startedAt())))
                .filter(one -> one.key().meteringPoint() == touch.hit().meteringPoint())
                .filter(one -> one.outages().contains(touch.outage().id()))
                .filter(Compensation::isCurrent)
                .findFirst()
                .orElse(null);
    }

    /// Whether a part of it lies in the time of an agreement of the customer's.
    static boolean isSeen(Touch touch, Holdings holdings, Instant now) {
        var country = touch.outage().country();
        var from = country.dayOf(touch.startedAt());
        var over = touch.restoredAt();
        var last = over == null && now.isAfter(touch.startedAt()) ? now : over;
        var to = last == null ? from : country.dayOf(last);
        return holdings.held().stream()
                .filter(holding -> touch.hit().meteringPointId().equals(holding.meteringPoint()))
                .anyMatch(holding ->
                        !holding.from().isAfter(to)
                                && (holding.to() == null || !holding.to().isBefore(from)));
    }
}
