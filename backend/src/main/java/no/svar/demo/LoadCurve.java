package no.svar.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a story tells what a meter sent: the use of some days in one number, and the hours that matter; the
/// rest of the hours is made up so that it all adds up to the watt-hour.
///
/// @param kwh all of it, or that of the hours from 6 to 22 where `nightKwh` has the others
/// @param kwhADay instead of a sum, about so much each day
/// @param quality of the values that `hours` says nothing of; without it, measured
/// @param asOf when the values were known; without it, the morning after each day
@Serdeable
record LoadCurve(
        String meteringPoint,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal kwh,
        @Nullable BigDecimal nightKwh,
        @Nullable BigDecimal kwhADay,
        @Nullable String quality,
        @Nullable List<Told> hours,
        @Nullable Instant asOf) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    /// How a household's use lies over the hours of a day.
    private static final int[] SHARES = {
        30, 26, 24, 24, 26, 34, 52, 64, 58, 46, 42, 42, 44, 44, 46, 54, 70, 82, 84, 80, 74, 66, 52, 40
    };

    /// An hour that the story tells itself: on that day, or on the nth such weekday of each month.
    ///
    /// @param hour by the local clock; where the clock passes it twice, both are meant
    /// @param kwh none where the value is missing
    @Serdeable
    record Told(
            @Nullable LocalDate on,
            @Nullable Integer nth,
            @Nullable DayOfWeek weekday,
            int hour,
            @Nullable BigDecimal kwh,
            @Nullable String quality) {

        boolean isAt(ZonedDateTime start) {
            var day = start.toLocalDate();
            var meant = on == null ? nthOfMonth(day) : on;
            return day.equals(meant) && start.getHour() == hour;
        }

        private LocalDate nthOfMonth(LocalDate day) {
            var which =
                    TemporalAdjusters.dayOfWeekInMonth(
                            Objects.requireNonNull(nth), Objects.requireNonNull(weekday));
            return day.with(which);
        }
    }

    /// A row of the feed `interval-values`: a day.
    @Serdeable
    record ValuesRow(
            String meteringPoint,
            OffsetDateTime from,
            String resolution,
            List<@Nullable BigDecimal> kwh,
            List<String> qualities,
            Instant asOf) {}

    /// An hour of the days, and what the story tells of it itself.
    private record Hour(ZonedDateTime start, @Nullable Told told) {

        double share() {
            var chance = new SplittableRandom(start.toLocalDate().toEpochDay());
            var weekend = start.getDayOfWeek().getValue() > 5 && start.getHour() > 8 ? 1.15 : 1;
            return SHARES[start.getHour()] * weekend * (0.9 + chance.nextInt(20) / 100.0);
        }

        boolean isByNight() {
            return start.getHour() < 6 || start.getHour() >= 22;
        }
    }

    /// The days as rows of the feed.
    Stream<ValuesRow> rows() {
        var days = from.isAfter(to) ? List.<LocalDate>of() : from.datesUntil(to.plusDays(1)).toList();
        var hours = days.stream().flatMap(this::hoursOf).toList();
        var parts = new HashMap<Object, Spread>();
        for (var hour : hours) {
            parts.computeIfAbsent(partOf(hour), part -> new Spread(whole(hour))).expect(hour);
        }
        return hours.stream()
                .collect(groupingBy(hour -> hour.start.toLocalDate(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(day -> row(day, parts));
    }

    private Stream<Hour> hoursOf(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(ZONE);
        return Stream.iterate(
                        day.atStartOfDay(ZONE), start -> start.isBefore(end), start -> start.plusHours(1))
                .map(start -> new Hour(start, told(start)));
    }

    private @Nullable Told told(ZonedDateTime start) {
        return hours == null
                ? null
                : hours.stream().filter(told -> told.isAt(start)).findFirst().orElse(null);
    }

    /// Hours of the same part share one sum.
    private Object partOf(Hour hour) {
        return kwhADay != null ? hour.start.toLocalDate() : nightKwh != null && hour.isByNight();
    }

    private BigDecimal whole(Hour hour) {
        if (kwhADay != null) {
            var chance = new SplittableRandom(hour.start.toLocalDate().toEpochDay());
            return kwhADay.multiply(BigDecimal.valueOf(85 + chance.nextInt(31), 2));
        }
        return Objects.requireNonNull(nightKwh != null && hour.isByNight() ? nightKwh : kwh);
    }

    private ValuesRow row(List<Hour> day, Map<Object, Spread> parts) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var qualities = new ArrayList<String>();
        for (var hour : day) {
            var told = hour.told;
            values.add(
                    told == null
                            ? Objects.requireNonNull(parts.get(partOf(hour))).next(hour.share())
                            : told.kwh);
            qualities.add(told == null || told.quality == null ? usual() : told.quality);
        }
        var start = day.getFirst().start;
        var morning = start.toLocalDate().plusDays(1).atTime(7, 0).atZone(ZONE).toInstant();
        return new ValuesRow(
                meteringPoint,
                start.toOffsetDateTime(),
                "PT1H",
                values,
                qualities,
                asOf == null || asOf.isBefore(morning) ? morning : asOf);
    }

    private String usual() {
        return quality == null ? "MEASURED" : quality;
    }

    /// What one part of the hours has used, handed out hour by hour without a rest.
    private static final class Spread {

        private double shares;
        private double handedShares;
        private long wattHours;
        private long handed;

        Spread(BigDecimal kwh) {
            wattHours = kwh.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
        }

        void expect(Hour hour) {
            if (hour.told == null) {
                shares += hour.share();
            } else if (hour.told.kwh != null) {
                wattHours -= hour.told.kwh.movePointRight(3).longValueExact();
            }
        }

        BigDecimal next(double share) {
            handedShares += share;
            var until = Math.round(Math.max(0, wattHours) * handedShares / shares);
            var now = until - handed;
            handed = until;
            return BigDecimal.valueOf(now, 3);
        }
    }
}
