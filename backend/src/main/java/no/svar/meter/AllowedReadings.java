package no.svar.meter;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.svar.access.Customer;
import no.svar.edge.InvalidInput;
import no.svar.meter.AllowedReading.Last;
import no.svar.meter.AllowedReading.Likely;
import no.svar.meter.AllowedReading.Run;
import no.svar.meter.Meters.ByRegister;
import no.svar.meter.Meters.Held;
import no.svar.regulation.Gsrn;
import no.svar.shared.Language;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// Tells beforehand which reading would be believed; three statements.
@Singleton
final class AllowedReadings {

    private static final int MOST_RUNS = 1_000;

    private final Meters meters;
    private final ReadingStatuses statuses;
    private final MeterDays days;
    private final ReadingSettings settings;

    AllowedReadings(Meters meters, ReadingStatuses statuses, MeterDays days, ReadingSettings settings) {
        this.meters = meters;
        this.statuses = statuses;
        this.days = days;
        this.settings = settings;
    }

    /// @param readOn null for today
    AllowedReading of(Customer customer, String id, @Nullable LocalDate readOn, Language language) {
        var held = meters.held(customer, id);
        var point = held.point();
        if (point != null && point.resolution() == Resolution.REGISTER) {
            return needed(held, held.readByRegister(), customer, day(readOn), language);
        }
        var runs = point == null ? null : runs(held);
        return new AllowedReading(
                false, MeterWords.way(point).in(language), null, null, null, null, null, null, runs);
    }

    /// @throws InvalidInput where no reading of that day is taken from anybody
    private LocalDate day(@Nullable LocalDate readOn) {
        var today = meters.today();
        var oldest = today.minusDays(settings.oldestReading().toDays());
        if (readOn == null) {
            return today;
        }
        if (readOn.isAfter(today)) {
            throw new InvalidInput("#query/readOn", ReadingReasons.FUTURE);
        }
        if (readOn.isBefore(oldest)) {
            throw new InvalidInput("#query/readOn", ReadingReasons.TOO_OLD.with(oldest));
        }
        return readOn;
    }

    private AllowedReading needed(
            Held held, ByRegister byRegister, Customer customer, LocalDate day, Language language) {
        var readings =
                meters.history(byRegister.point().meteringPoint()).stream()
                        .filter(one -> !one.readOn().equals(day) || !one.canBeReplacedBy(customer.id()))
                        .toList();
        var range = byRegister.range(readings, day, settings);
        var last = range.last();
        var from = range.likelyFrom();
        var to = range.likelyTo();
        return new AllowedReading(
                true,
                MeterWords.way(byRegister.point()).in(language),
                byRegister.register().digits(),
                last == null || !held.covers(last.readOn())
                        ? null
                        : new Last(last.readOn(), ReadingView.plain(last.register())),
                allowedDays(held, readings, customer),
                plain(range.least()),
                plain(range.most()),
                from == null || to == null
                        ? null
                        : new Likely(ReadingView.plain(from), ReadingView.plain(to)),
                null);
    }

    /// From the day after the last reading that stays, or that day itself, to today.
    private @Nullable Period allowedDays(Held held, List<RegisterReading> readings, Customer customer) {
        var today = meters.today();
        var oldest = today.minusDays(settings.oldestReading().toDays());
        var first =
                readings.stream()
                        .filter(reading -> reading.state().counts())
                        .findFirst()
                        .map(last ->
                                last.canBeReplacedBy(customer.id())
                                        ? last.readOn()
                                        : last.readOn().plusDays(1))
                        .filter(oldest::isBefore)
                        .orElse(oldest);
        var days = first.datesUntil(today.plusDays(1)).filter(held::covers).toList();
        return days.isEmpty() ? null : new Period(days.getFirst(), days.getLast());
    }

    /// The intervals of the last weeks that are estimated or have not come, oldest first.
    private List<Run> runs(Held held) {
        var last = statuses.lastDue();
        var first = statuses.firstLookedAt(last);
        var known =
                days.between(Gsrn.number(held.id()), first, last).stream()
                        .collect(Collectors.toMap(MeterDay::day, Function.identity()));
        var runs = new ArrayList<Run>();
        for (var day : statuses.days(held, first, last)) {
            var values = known.get(day);
            if (values == null) {
                append(runs, wholeDay(day, held.resolution()));
            } else {
                patches(values).forEach(run -> append(runs, run));
            }
        }
        return runs.stream().limit(MOST_RUNS).toList();
    }

    private static List<Run> patches(MeterDay day) {
        return day.values().stream()
                .filter(value -> value.quality().isEstimated() || !value.quality().counts())
                .map(value -> new Run(value.from(), value.to(), 1, value.quality()))
                .toList();
    }

    /// Makes one of two that follow each other.
    private static void append(List<Run> runs, Run next) {
        var before = runs.isEmpty() ? null : runs.getLast();
        if (before != null && before.quality() == next.quality() && before.to().equals(next.from())) {
            runs.set(
                    runs.size() - 1,
                    new Run(before.from(), next.to(), before.intervals() + next.intervals(), next.quality()));
        } else {
            runs.add(next);
        }
    }

    private static Run wholeDay(LocalDate day, Duration interval) {
        var from = DayClock.start(day);
        var to = DayClock.start(day.plusDays(1));
        return new Run(from, to, Duration.between(from, to).dividedBy(interval), Quality.MISSING);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : ReadingView.plain(number);
    }
}
