package no.svar.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// Names of months and days, and which of the years is meant where none is named.
///
/// @param today the day on which it is written
record RantCalendar(LocalDate today) {

    private static final int DAYS_AHEAD = 31;
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        var months =
                List.of(
                        "januar januari january jan",
                        "februar februari february feb",
                        "mars march mar",
                        "april apr",
                        "mai maj may",
                        "juni june jun",
                        "juli july jul",
                        "august augusti aug",
                        "september sept sep",
                        "oktober october okt oct",
                        "november nov",
                        "desember december des dec");
        for (int at = 0; at < months.size(); at++) {
            for (var name : months.get(at).split(" ", -1)) {
                MONTHS.put(name, Month.of(at + 1));
            }
        }
        var days =
                List.of(
                        "mandag måndag monday",
                        "tirsdag tysdag tisdag tuesday",
                        "onsdag wednesday",
                        "torsdag thursday",
                        "fredag friday",
                        "lørdag laurdag saturday",
                        "søndag sundag sunday");
        for (int at = 0; at < days.size(); at++) {
            for (var name : days.get(at).split(" ", -1)) {
                for (var ending : List.of("", "en", "s", "ens", "skveld", "smorgen", "skvæll")) {
                    WEEKDAYS.put(name + ending, DayOfWeek.of(at + 1));
                }
            }
        }
    }

    static @Nullable Month month(RantWord word) {
        return word.isLetters() ? MONTHS.get(word.folded()) : null;
    }

    static @Nullable DayOfWeek weekday(RantWord word) {
        return word.isLetters() ? WEEKDAYS.get(word.folded()) : null;
    }

    /// That day, or null where there is no such day.
    @Nullable LocalDate day(@Nullable Integer year, int month, int day, boolean ahead) {
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return null;
        }
        if (year == null) {
            var near = nearest(month, day, ahead);
            return near.getDayOfMonth() == day ? near : null;
        }
        int full = year < 100 ? 2000 + year : year;
        boolean exists = full >= 2000 && full < 2100 && YearMonth.of(full, month).isValidDay(day);
        return exists ? LocalDate.of(full, month, day) : null;
    }

    /// Without a year it is the last such day, or one that comes within a month; where the words look ahead,
    /// the nearest of all.
    private LocalDate nearest(int month, int day, boolean ahead) {
        var past = inYear(today.getYear(), month, day);
        if (past.isAfter(today)) {
            past = inYear(today.getYear() - 1, month, day);
        }
        var next = inYear(past.getYear() + 1, month, day);
        var until = today.until(next, ChronoUnit.DAYS);
        var since = past.until(today, ChronoUnit.DAYS);
        if (past.equals(today)) {
            return past;
        }
        return (ahead ? until < since : until <= DAYS_AHEAD) ? next : past;
    }

    private static LocalDate inYear(int year, int month, int day) {
        return month == 2 && day == 29 && !Year.isLeap(year)
                ? LocalDate.of(year, 2, 28)
                : LocalDate.of(year, month, day);
    }

    /// The last such month that has begun, or one that begins within a month.
    Period month(Month month, @Nullable Integer year) {
        var named = YearMonth.of(year == null ? today.getYear() : year, month);
        if (year == null && named.atDay(1).isAfter(today.plusDays(DAYS_AHEAD))) {
            named = named.minusYears(1);
        }
        return new Period(named.atDay(1), named.atEndOfMonth());
    }

    Period week(int weeksOn) {
        var monday = today.with(DayOfWeek.MONDAY).plusWeeks(weeksOn);
        return new Period(monday, monday.plusDays(6));
    }

    Period month(int monthsOn) {
        var month = YearMonth.from(today).plusMonths(monthsOn);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    Period year(int yearsOn) {
        var year = Year.of(today.getYear() + yearsOn);
        return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /// The last such day of the week before today, or the first after it.
    LocalDate weekday(DayOfWeek day, boolean ahead) {
        return ahead ? today.with(TemporalAdjusters.next(day)) : today.with(TemporalAdjusters.previous(day));
    }
}
