package no.svar.claim;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// Days that are told from today: `yesterday`, `i forrige uke`, `för två dagar sedan`.
final class RantRelativeDates {

    private static final Map<String, Integer> DAYS =
            Map.ofEntries(
                    Map.entry("i dag", 0),
                    Map.entry("idag", 0),
                    Map.entry("today", 0),
                    Map.entry("i morges", 0),
                    Map.entry("imorges", 0),
                    Map.entry("i morse", 0),
                    Map.entry("imorse", 0),
                    Map.entry("this morning", 0),
                    Map.entry("tonight", 0),
                    Map.entry("i natt", 0),
                    Map.entry("i kveld", 0),
                    Map.entry("i kvæll", 0),
                    Map.entry("ikvæll", 0),
                    Map.entry("inatt", 0),
                    Map.entry("i går", -1),
                    Map.entry("igår", -1),
                    Map.entry("yesterday", -1),
                    Map.entry("last night", -1),
                    Map.entry("i gårkveld", -1),
                    Map.entry("i førgårs", -2),
                    Map.entry("førgårs", -2),
                    Map.entry("i førrgår", -2),
                    Map.entry("førrgår", -2),
                    Map.entry("i forgårs", -2),
                    Map.entry("forgårs", -2),
                    Map.entry("igår kveld", -1),
                    Map.entry("i morgen", 1),
                    Map.entry("imorgen", 1),
                    Map.entry("i morgon", 1),
                    Map.entry("imorgon", 1),
                    Map.entry("tomorrow", 1),
                    Map.entry("i overmorgen", 2),
                    Map.entry("overmorgen", 2),
                    Map.entry("i øvermorgon", 2),
                    Map.entry("øvermorgon", 2),
                    Map.entry("i overmorgon", 2));

    private static final Set<String> LAST =
            Set.of("forrige", "sist", "siste", "førre", "førra", "last", "previous");
    private static final Set<String> THIS = Set.of("denne", "denna", "this", "inneværende");
    private static final Set<String> NEXT = Set.of("neste", "næsta", "next", "kommende");
    private static final Set<String> WEEK =
            Set.of("uke", "uka", "uken", "veke", "veka", "vecka", "veckan", "week");
    private static final Set<String> WEEKS = Set.of("uker", "veker", "veckor", "weeks");
    private static final Set<String> MONTH = Set.of("måned", "måneden", "månad", "månaden", "month");
    private static final Set<String> MONTHS = Set.of("måneder", "månader", "months", "månadar");
    private static final Set<String> YEAR = Set.of("år", "året", "year");
    private static final Set<String> DAY = Set.of("dag", "day", "døgn", "dygn");
    private static final Set<String> SOME_DAYS = Set.of("dager", "dagar", "days", "døgn", "dygn", "dar");
    private static final Set<String> WEEKEND = Set.of("helg", "helgen", "helga", "weekend");
    private static final Set<String> AGO = Set.of("siden", "sidan", "sedan", "ago", "sia", "sen", "tilbake");
    private static final int MOST_AGO = 400;

    private RantRelativeDates() {}

    /// A date, and the first token after it.
    record Found(@Nullable LocalDate on, @Nullable Period about, int end) {

        static Found on(LocalDate day, int end) {
            return new Found(day, null, end);
        }

        static Found about(Period days, int end) {
            return new Found(null, days, end);
        }
    }

    static @Nullable Found at(RantText text, int at, RantCalendar calendar) {
        var named = named(text, at, calendar);
        if (named != null) {
            return named;
        }
        var ago = ago(text, at, calendar);
        return ago == null ? turn(text, at, calendar) : ago;
    }

    private static @Nullable Found named(RantText text, int at, RantCalendar calendar) {
        var word = text.token(at).folded();
        var two = word + " " + text.token(at + 1).folded();
        var days = DAYS.get(two);
        if (days != null) {
            return Found.on(calendar.today().plusDays(days), at + 2);
        }
        days = DAYS.get(word);
        if (days != null) {
            return Found.on(calendar.today().plusDays(days), at + 1);
        }
        if (two.equals("i fjor") || two.equals("i fjol")) {
            return Found.about(calendar.year(-1), at + 2);
        }
        if (two.equals("day before") && text.token(at + 2).folded().equals("yesterday")) {
            return Found.on(calendar.today().minusDays(2), at + 3);
        }
        return null;
    }

    /// `for tre dager siden`, `a week ago`.
    private static @Nullable Found ago(RantText text, int at, RantCalendar calendar) {
        int start = List.of("for", "før").contains(text.token(at).folded()) ? at + 1 : at;
        var number = count(text, start);
        if (number == null
                || number.value().scale() > 0
                || !AGO.contains(text.token(number.end() + 1).folded())) {
            return null;
        }
        var unit = text.token(number.end()).folded();
        int count = number.value().intValue();
        int end = number.end() + 2;
        if (count < 1 || count > MOST_AGO) {
            return null;
        }
        if (SOME_DAYS.contains(unit) || DAY.contains(unit)) {
            return Found.on(calendar.today().minusDays(count), end);
        }
        if (WEEKS.contains(unit) || WEEK.contains(unit)) {
            return Found.about(calendar.week(-count), end);
        }
        boolean areMonths = MONTHS.contains(unit) || MONTH.contains(unit);
        return areMonths ? Found.about(calendar.month(-count), end) : null;
    }

    private static RantNumbers.@Nullable Spoken count(RantText text, int at) {
        var number = RantNumbers.at(text, at);
        if (number != null) {
            return number;
        }
        return text.token(at).folded().equals("a") ? new RantNumbers.Spoken(BigDecimal.ONE, at + 1) : null;
    }

    /// `forrige uke`, `next month`, `i helgen`, `week 45`.
    private static @Nullable Found turn(RantText text, int at, RantCalendar calendar) {
        var word = text.token(at).folded();
        var next = text.token(at + 1);
        if (WEEK.contains(word) && next.isNumber() && next.raw().matches("[1-9]|[1-4]\\d|5[0-3]")) {
            var week = numberedWeek(Integer.parseInt(next.raw()), calendar.today());
            return week == null ? null : Found.about(week, at + 2);
        }
        if ((word.equals("i") || LAST.contains(word)) && WEEKEND.contains(next.folded())) {
            var saturday = calendar.weekday(DayOfWeek.SUNDAY, false).minusDays(1);
            return Found.about(new Period(saturday, saturday.plusDays(1)), at + 2);
        }
        int on = LAST.contains(word) ? -1 : NEXT.contains(word) ? 1 : 0;
        if (on == 0 && !THIS.contains(word)) {
            return null;
        }
        if (WEEK.contains(next.folded())) {
            return Found.about(calendar.week(on), at + 2);
        }
        if (MONTH.contains(next.folded())) {
            return Found.about(calendar.month(on), at + 2);
        }
        return YEAR.contains(next.folded()) && on != 0 ? Found.about(calendar.year(on), at + 2) : null;
    }

    /// The last week of that number, or one that comes within a month; null where those years have no such
    /// week.
    private static @Nullable Period numberedWeek(int number, LocalDate today) {
        int year = today.get(IsoFields.WEEK_BASED_YEAR);
        var monday = monday(year, number);
        if (monday.isAfter(today.plusWeeks(4))) {
            monday = monday(year - 1, number);
        }
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == number
                ? new Period(monday, monday.plusDays(6))
                : null;
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
    }
}
