package no.svar.meter;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.meter.Consumption.LastYear;
import no.svar.regulation.Gsrn;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What a customer may see of a metering point's values: those of the days that the customer's agreements
/// cover.
///
/// One statement to the agreements, one to the values and one to the invoices, whatever is asked for.
@Singleton
final class Usage {

    private static final Text A_DAY_LESS =
            new Text(
                    "I fjor hadde ikke februar 29 dager, så summen da er for én dag mindre.",
                    "I fjor hadde ikkje februar 29 dagar, så summen då er for éin dag mindre.",
                    "Förra året hade februari inte 29 dagar, så den summan är för en dag mindre.",
                    "February did not have 29 days the year before, so that sum is for one day less.");
    private static final Text A_DAY_MORE =
            new Text(
                    "I fjor hadde februar 29 dager, så summen da er for én dag mer.",
                    "I fjor hadde februar 29 dagar, så summen då er for éin dag meir.",
                    "Förra året hade februari 29 dagar, så den summan är för en dag mer.",
                    "February had 29 days the year before, so that sum is for one day more.");

    private final Agreements agreements;
    private final UsedDays days;
    private final UsageCost cost;
    private final InstantSource clock;

    Usage(Agreements agreements, UsedDays days, UsageCost cost, InstantSource clock) {
        this.agreements = agreements;
        this.days = days;
        this.cost = cost;
        this.clock = clock;
    }

    /// What is asked for.
    record Question(String meteringPoint, LocalDate from, LocalDate to, Grain grain) {

        LocalDate fromYearAgo() {
            return from.minusYears(1);
        }

        LocalDate toYearAgo() {
            return to.minusYears(1);
        }
    }

    /// @throws NoSuchMeteringPoint where the customer never held it
    Consumption of(Customer customer, Question asked, Language language) {
        var holdings = agreements.of(customer);
        if (!holdings.holdsPoint(asked.meteringPoint())) {
            throw new NoSuchMeteringPoint();
        }
        var rows = covered(holdings, asked);
        var series = new Series(asked.grain(), clock.instant(), usualMinutes(rows));
        var whByDay = new TreeMap<LocalDate, Long>();
        UsedDay newest = null;
        var complete = !asked.to().isAfter(DayClock.dayOf(clock.instant()));
        for (var day = asked.from(); !day.isAfter(asked.to()); day = day.plusDays(1)) {
            if (!holdings.coversPoint(asked.meteringPoint(), day)) {
                complete = false;
                continue;
            }
            var row = rows.get(day);
            series.add(day, row);
            if (row != null && row.known() > 0) {
                whByDay.put(day, row.sumWh());
            }
            newest = newer(newest, row);
        }
        return new Consumption(
                asked.meteringPoint(),
                asked.from(),
                asked.to(),
                asked.grain().wire(),
                series.items(),
                series.sum(complete),
                lastYear(holdings, asked, rows, language),
                cost.of(customer, holdings, asked.meteringPoint(), whByDay, language),
                newest == null ? null : newest.source(),
                newest == null ? null : newest.asOf());
    }

    private Map<LocalDate, UsedDay> covered(Holdings holdings, Question asked) {
        var read = read(asked);
        var covered = new HashMap<LocalDate, UsedDay>(read.size() * 2);
        for (var row : read) {
            // A day can lie in both periods; the one that was asked for comes first and has its values.
            if (holdings.coversPoint(asked.meteringPoint(), row.day())) {
                covered.putIfAbsent(row.day(), row);
            }
        }
        return covered;
    }

    private List<UsedDay> read(Question asked) {
        var point = Gsrn.number(asked.meteringPoint());
        return asked.grain().isWithinADay()
                ? days.values(point, asked.from(), asked.to(), asked.fromYearAgo(), asked.toYearAgo())
                : days.sums(point, asked.from(), asked.to(), asked.fromYearAgo(), asked.toYearAgo());
    }

    /// How long an interval is on days of which nothing was told.
    private static int usualMinutes(Map<LocalDate, UsedDay> rows) {
        return rows.values().stream().mapToInt(UsedDay::resolution).min().orElse(60);
    }

    private static @Nullable UsedDay newer(@Nullable UsedDay one, @Nullable UsedDay other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.asOf().isAfter(one.asOf()) ? other : one;
    }

    private static LastYear lastYear(
            Holdings holdings, Question asked, Map<LocalDate, UsedDay> rows, Language language) {
        var complete = true;
        long wh = 0;
        int known = 0;
        for (var day = asked.fromYearAgo(); !day.isAfter(asked.toYearAgo()); day = day.plusDays(1)) {
            var row = holdings.coversPoint(asked.meteringPoint(), day) ? rows.get(day) : null;
            complete &= row != null && row.missing() == 0;
            wh += row == null ? 0 : row.sumWh();
            known += row == null ? 0 : row.known();
        }
        var leap = leap(asked);
        return new LastYear(
                asked.fromYearAgo(),
                asked.toYearAgo(),
                known == 0 ? null : Consumption.kwhOf(wh),
                complete,
                leap == null ? null : leap.in(language));
    }

    private static @Nullable Text leap(Question asked) {
        var now = asked.to().toEpochDay() - asked.from().toEpochDay();
        var then = asked.toYearAgo().toEpochDay() - asked.fromYearAgo().toEpochDay();
        if (now == then) {
            return null;
        }
        return then < now ? A_DAY_LESS : A_DAY_MORE;
    }
}
