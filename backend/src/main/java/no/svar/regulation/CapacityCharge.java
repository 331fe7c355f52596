package no.svar.regulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.svar.regulation.CapacityPrice.PerKw;
import no.svar.regulation.CapacityPrice.Steps;
import no.svar.regulation.CapacityResult.Other;
import no.svar.regulation.CapacityResult.Peak;
import no.svar.regulation.CapacityResult.Why;
import no.svar.shared.Country;

/// How a grid company turns the highest hours into a charge: kapasitetsledd, effektavgift (TAR-1).
///
/// Each company has a model of its own (NEM-forskriften allows it in Norway, EIFS 2022:1 demands one in
/// Sweden by 2027-01-01), so nothing here is a rule for all; what is common is that a few of the highest
/// clock hours decide, and that their mean is compared with the steps unrounded.
///
/// @param peaks how many hours count
/// @param apart how far from each other they lie
/// @param span how far back they are looked for
/// @param peaksOf whose month's hours make the charge of a month
/// @param weights what the kW of an hour count for by its month; 1 where none stands
public record CapacityCharge(
        Country country,
        int peaks,
        Apart apart,
        Span span,
        PeaksOf peaksOf,
        CapacityWindow window,
        Map<Month, BigDecimal> weights,
        CapacityPrice price) {

    private static final int MOST_OTHERS = 5;
    private static final Comparator<Measured> HIGHEST_FIRST =
            Comparator.comparing(Measured::weighted).reversed().thenComparing(Measured::from);

    /// Whether several hours of one day, or of one week, can count.
    public enum Apart {
        HOURS,
        DAYS,
        WEEKS
    }

    /// The time that the hours are looked for in.
    public enum Span {
        MONTH,
        TWELVE_MONTHS
    }

    /// Some companies charge this month for the last one's hours.
    public enum PeaksOf {
        SAME_MONTH,
        PREVIOUS_MONTH
    }

    /// What was used in one clock hour; its kWh are the hour's mean power in kW.
    public record Hour(Instant from, BigDecimal kwh) {}

    /// An hour with its place in the calendar.
    private record Measured(Instant from, LocalDate day, int hour, BigDecimal kwh, BigDecimal weight) {

        BigDecimal weighted() {
            return kwh.multiply(weight);
        }
    }

    public CapacityCharge {
        weights = Map.copyOf(weights);
    }

    /// The last month whose hours make the charge of that month.
    public YearMonth lastMonth(YearMonth charged) {
        return switch (peaksOf) {
            case SAME_MONTH -> charged;
            case PREVIOUS_MONTH -> charged.minusMonths(1);
        };
    }

    /// The first month whose hours make the charge of that month.
    public YearMonth firstMonth(YearMonth charged) {
        return switch (span) {
            case MONTH -> lastMonth(charged);
            case TWELVE_MONTHS -> lastMonth(charged).minusMonths(11);
        };
    }

    /// Whether an hour counts at all, however high it is.
    public boolean looksAt(Instant hour) {
        var at = hour.atZone(country.zone());
        return window.outside(country, at.toLocalDate(), at.getHour()) == null;
    }

    /// The charge of a month by the hours that are known; hours of other months are left out.
    public CapacityResult of(YearMonth charged, List<Hour> hours) {
        var inside = new ArrayList<Measured>();
        var others = new ArrayList<Other>();
        for (var measured : within(charged, hours)) {
            var outside = window.outside(country, measured.day(), measured.hour());
            if (outside == null) {
                inside.add(measured);
            } else {
                others.add(new Other(measured.from(), measured.kwh(), why(outside)));
            }
        }
        inside.sort(HIGHEST_FIRST);
        var counted = counted(inside);
        others.addAll(passedOver(inside, counted));
        others.sort(Comparator.comparing(Other::kwh).reversed().thenComparing(Other::from));
        return result(counted, others.subList(0, Math.min(MOST_OTHERS, others.size())));
    }

    private List<Measured> within(YearMonth charged, List<Hour> hours) {
        var start = firstMonth(charged).atDay(1);
        var end = lastMonth(charged).atEndOfMonth();
        return hours.stream()
                .map(this::measured)
                .filter(hour -> !hour.day().isBefore(start) && !hour.day().isAfter(end))
                .toList();
    }

    private Measured measured(Hour hour) {
        var at = hour.from().atZone(country.zone());
        var weight = weights.getOrDefault(at.getMonth(), BigDecimal.ONE);
        return new Measured(hour.from(), at.toLocalDate(), at.getHour(), hour.kwh(), weight);
    }

    /// The highest hours, each far enough from the higher ones.
    private List<Measured> counted(List<Measured> highestFirst) {
        var counted = new ArrayList<Measured>();
        var taken = new HashSet<Object>();
        for (var hour : highestFirst) {
            if (counted.size() < peaks && taken.add(neighbourhood(hour))) {
                counted.add(hour);
            }
        }
        return counted;
    }

    /// The hours in the window that did not count, each with its reason.
    private List<Other> passedOver(List<Measured> inside, List<Measured> counted) {
        var near = new HashMap<Object, Measured>();
        counted.forEach(hour -> near.put(neighbourhood(hour), hour));
        var lowest = counted.size() < peaks ? null : counted.getLast();
        var chosen = Set.copyOf(counted);
        return inside.stream()
                .filter(hour -> !chosen.contains(hour))
                .limit(MOST_OTHERS)
                .map(hour -> {
                    var isHigh = lowest == null || hour.weighted().compareTo(lowest.weighted()) > 0;
                    var why = isHigh && near.containsKey(neighbourhood(hour)) ? tooNear() : Why.LOWER;
                    return new Other(hour.from(), hour.kwh(), why);
                })
                .toList();
    }

    private Object neighbourhood(Measured hour) {
        return switch (apart) {
            case HOURS -> hour.from();
            case DAYS -> hour.day();
            case WEEKS ->
                    hour.day().get(IsoFields.WEEK_BASED_YEAR) * 100L
                            + hour.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        };
    }

    private Why tooNear() {
        return switch (apart) {
            case HOURS -> Why.LOWER;
            case DAYS -> Why.SAME_DAY;
            case WEEKS -> Why.SAME_WEEK;
        };
    }

    private static Why why(CapacityWindow.Outside outside) {
        return switch (outside) {
            case SEASON -> Why.OUT_OF_SEASON;
            case WEEKDAY -> Why.WEEKDAY;
            case HOLIDAY -> Why.HOLIDAY;
            case TIME_OF_DAY -> Why.TIME_OF_DAY;
        };
    }

    private CapacityResult result(List<Measured> counted, List<Other> others) {
        var sum = counted.stream().map(Measured::weighted).reduce(BigDecimal.ZERO, BigDecimal::add);
        var found = counted.stream().map(hour -> new Peak(hour.from(), hour.kwh(), hour.weight())).toList();
        var unpriced = new CapacityResult(found, others, found.size() < peaks, sum, null, null, null);
        if (found.isEmpty()) {
            return unpriced;
        }
        return switch (price) {
            case Steps steps -> unpriced.on(steps);
            case PerKw perKw -> unpriced.costing(perKw.of(sum, found.size()));
        };
    }
}
