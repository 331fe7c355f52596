package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.regulation.Gsrn;
import no.svar.shared.Language;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What is out or planned at the customer's metering points, and what outages gave: the part of the first
/// screen that is about outages.
@Singleton
public final class OutageOverview {

    private static final int MOST_ITEMS = 10;
    private static final int MOST_LOOKED_AT = 50;
    private static final Duration NEWS = Duration.ofDays(7);
    private static final Duration COMPENSATION_IS_NEWS = Duration.ofDays(30);

    private final OutageCircles circles;
    private final Hits hits;
    private final Touches touches;
    private final Compensations compensations;
    private final InstantSource clock;

    OutageOverview(
            OutageCircles circles,
            Hits hits,
            Touches touches,
            Compensations compensations,
            InstantSource clock) {
        this.circles = circles;
        this.hits = hits;
        this.touches = touches;
        this.compensations = compensations;
        this.clock = clock;
    }

    /// What is out, then what is planned, then what is over or gave something.
    ///
    /// @param asOf when the newest fact was known of all that was looked at; null where nothing is known
    public record Overview(@Nullable Instant asOf, List<Item> items) {

        private static final Overview NOTHING = new Overview(null, List.of());
    }

    /// An outage at a metering point, or what one gave.
    @Serdeable
    public record Item(
            String meteringPoint,
            @Nullable String outage,
            String text,
            String statusText,
            OutageSummary.@Nullable Expected estimate,
            @Nullable Given compensation) {}

    /// What an outage gave; without an amount where nothing is due or it is not decided.
    @Serdeable
    public record Given(String id, CompensationResult result, @Nullable Money amount) {

        static Given of(Compensation one) {
            var amount = one.verdict().amountMinor();
            return new Given(
                    one.id(),
                    one.verdict().result(),
                    one.isDue() && amount != null ? one.money(amount) : null);
        }
    }

    /// The customer's overview; no statement where no metering point is held, at most three whatever is.
    public Overview of(Customer customer, Holdings holdings, Language language) {
        var points = Gsrn.numbers(holdings.points());
        if (points.isEmpty()) {
            return Overview.NOTHING;
        }
        var now = clock.instant();
        var touching = touching(points, holdings, now);
        var given = given(points, holdings, now);
        return new Overview(
                Stream.concat(
                                touching.stream().map(touch -> touch.outage().asOf()),
                                given.stream().map(Compensation::asOf))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                items(touching, given, now, language));
    }

    private List<Touch> touching(List<Long> points, Holdings holdings, Instant now) {
        var recent =
                hits.of(points).stream()
                        .filter(hit -> !hit.isRestored() || isNews(hit.restoredAt(), now))
                        .filter(hit -> circles.touches(hit, holdings))
                        .sorted(Comparator.comparing(Hit::startedAt).reversed())
                        .limit(MOST_LOOKED_AT)
                        .toList();
        return touches.with(recent).stream()
                .filter(touch -> !touch.isVoid())
                .sorted(
                        Comparator.comparingInt((Touch touch) -> urgency(touch, now))
                                .thenComparing(Touch::startedAt)
                                .thenComparingLong(touch -> touch.hit().meteringPoint()))
                .toList();
    }

    private static boolean isNews(@Nullable Instant restoredAt, Instant now) {
        return restoredAt != null && restoredAt.isAfter(now.minus(NEWS));
    }

    private static int urgency(Touch touch, Instant now) {
        if (touch.isGoingOn(now)) {
            return 0;
        }
        return touch.restoredAt() == null ? 1 : 2;
    }

    /// Those that are not settled, and those that were judged a short while ago.
    private List<Compensation> given(List<Long> points, Holdings holdings, Instant now) {
        return compensations.before(OwnCompensation.NEWEST, points, MOST_LOOKED_AT).stream()
                .filter(one -> OwnCompensation.covers(holdings, one))
                .filter(one -> concerns(one, now))
                .toList();
    }

    private static boolean concerns(Compensation one, Instant now) {
        return switch (one.state(one.country().dayOf(now))) {
            case OPEN, OVERDUE -> true;
            case PAID -> one.judgedAt().isAfter(now.minus(COMPENSATION_IS_NEWS));
            case CLOSED -> false;
        };
    }

    private static List<Item> items(
            List<Touch> touching, List<Compensation> given, Instant now, Language language) {
        var left = new ArrayList<>(given);
        var items = new ArrayList<Item>();
        for (var touch : touching) {
            var gave = left.stream().filter(one -> isOf(one, touch)).findFirst().orElse(null);
            left.remove(gave);
            items.add(item(touch, gave, now, language));
        }
        left.forEach(one -> items.add(item(one, now, language)));
        return items.stream().limit(MOST_ITEMS).toList();
    }

    private static boolean isOf(Compensation one, Touch touch) {
        return one.key().meteringPoint() == touch.hit().meteringPoint()
                && one.outages().contains(touch.outage().id());
    }

    private static Item item(Touch touch, @Nullable Compensation gave, Instant now, Language language) {
        var outage = touch.outage();
        var estimate = outage.isOpen() && touch.restoredAt() == null ? outage.details().estimate() : null;
        return new Item(
                touch.hit().meteringPointId(),
                outage.id(),
                OverviewWords.text(touch, language),
                OverviewWords.status(touch).in(language),
                estimate == null
                        ? null
                        : OutageSummary.Expected.of(
                                estimate, outage.country(), now.isAfter(estimate.latest()), language),
                gave == null ? null : Given.of(gave));
    }

    private static Item item(Compensation one, Instant now, Language language) {
        var state = one.state(one.country().dayOf(now));
        return new Item(
                Gsrn.id(one.key().meteringPoint()),
                one.outages().getLast(),
                CompensationWords.reason(one, state).in(language),
                OverviewWords.status(one, state).in(language),
                null,
                Given.of(one));
    }
}
