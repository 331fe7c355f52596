package no.svar.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// Finds days: `13.10.`, `13/10-26`, `13. oktober`, `i går`, `last Friday`, `för tre veckor sedan`, `week
/// 45`.
final class RantDates {

    private static final int MOST_DATES = 20;

    /// Before a day that may still come.
    private static final Set<String> UNTIL =
            Set.of(
                    "innen",
                    "innan",
                    "inom",
                    "by",
                    "until",
                    "till",
                    "til",
                    "fram",
                    "senest",
                    "senast",
                    "seinast",
                    "before",
                    "due",
                    "forfaller",
                    "forfall",
                    "førfaller",
                    "vente",
                    "vænta",
                    "wait",
                    "førre",
                    "kommer",
                    "kjem",
                    "comes");

    /// What may stand between such a word and the day.
    private static final Set<String> BETWEEN_UNTIL =
            Set.of("den", "the", "på", "to", "on", "først", "fyrst", "first");

    private static final Set<String> CLOCK = Set.of("kl", "klokka", "klokken", "klockan", "at");
    private static final Set<String> NOT_DAYS =
            Set.of(
                    "kr", "kroner", "kronor", "nok", "sek", "kwh", "kw", "øre", "prosent", "procent",
                    "percent", "timer", "timmar", "hours", "grader", "degrees", "meter", "ampere", "a", "v",
                    "volt");
    private static final Set<String> BEFORE_MONTH =
            Set.of(
                    "i", "in", "siden", "sidan", "sedan", "since", "fra", "frå", "från", "from", "for", "før",
                    "av", "of", "denne", "last", "sist", "forrige", "førra", "førre", "siste", "until", "til",
                    "till", "during", "på", "mellom");
    private static final Set<String> BEFORE_DAY =
            Set.of(
                    "den", "the", "på", "on", "siden", "since", "sedan", "fra", "från", "from", "innen",
                    "innan", "by", "senast", "senest", "til", "till", "until", "før", "føre", "before",
                    "dato", "datum", "date", "og", "och", "and");

    private final RantText text;
    private final RantCalendar calendar;
    private final Set<Integer> sentencesOfPromises;
    private final List<RantDate> found = new ArrayList<>();

    private RantDates(RantText text, LocalDate today, Set<Integer> sentencesOfPromises) {
        this.text = text;
        this.calendar = new RantCalendar(today);
        this.sentencesOfPromises = sentencesOfPromises;
    }

    /// @param sums are no days
    /// @param sentencesOfPromises who tells of a broken promise speaks of days that have been
    static List<RantDate> in(
            RantText text, LocalDate today, List<RantAmount> sums, Set<Integer> sentencesOfPromises) {
        var dates = new RantDates(text, today, sentencesOfPromises);
        int sum = 0;
        for (int at = 0; at < text.tokens().size() && dates.found.size() < MOST_DATES; ) {
            while (sum < sums.size() && sums.get(sum).to() <= text.token(at).from()) {
                sum++;
            }
            boolean isSum = sum < sums.size() && sums.get(sum).from() <= text.token(at).from();
            at = isSum ? at + 1 : dates.read(at);
        }
        return List.copyOf(dates.found);
    }

    /// Reads a date that begins there, if one does; answers where to go on.
    private int read(int at) {
        var token = text.token(at);
        if (token.isNumber()) {
            return number(at);
        }
        if (!token.isLetters()) {
            return at + 1;
        }
        var relative = RantRelativeDates.at(text, at, calendar);
        if (relative != null) {
            return keep(relative.on(), relative.about(), at, relative.end());
        }
        if (RantCalendar.month(token) != null) {
            return month(at);
        }
        return RantCalendar.weekday(token) == null ? at + 1 : weekday(at);
    }

    private int number(int at) {
        var raw = text.token(at).raw();
        if (CLOCK.contains(before(at))
                || NOT_DAYS.contains(text.token(at + 1).folded())
                || text.token(at + 1).is("%")) {
            return at + 1;
        }
        var parts = raw.split("[./-]", -1);
        if (parts.length > 1) {
            var day =
                    raw.indexOf(',') < 0 && raw.indexOf(':') < 0 && raw.indexOf(' ') < 0
                            ? numeric(at, parts)
                            : null;
            return day == null ? at + 1 : keep(day, null, at, text.token(at + 1).is(".") ? at + 2 : at + 1);
        }
        return raw.length() > 2 ? at + 1 : dayOfMonth(at, Integer.parseInt(raw));
    }

    private @Nullable LocalDate numeric(int at, String[] parts) {
        for (var part : parts) {
            if (part.isEmpty() || part.length() > 4) {
                return null;
            }
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        if (parts.length == 3) {
            int third = Integer.parseInt(parts[2]);
            return parts[0].length() == 4
                    ? calendar.day(first, second, third, false)
                    : calendar.day(third, second, first, false);
        }
        boolean isDate =
                parts[1].length() == 2 || text.token(at + 1).is(".") || BEFORE_DAY.contains(before(at));
        return parts.length == 2 && isDate && parts[0].length() <= 2
                ? calendar.day(null, second, first, looksAhead(at))
                : null;
    }

    /// `13. oktober 2026`, `13:e oktober`, `13th of October`, `den 13.`
    private int dayOfMonth(int at, int day) {
        int next = at + 1;
        if (text.token(next).is(".") || text.token(next).is(":")) {
            next++;
        }
        if (Set.of("e", "a", "th", "st", "nd", "rd", "de", "dje").contains(text.token(next).folded())) {
            next++;
        }
        if (text.token(next).folded().equals("of")) {
            next++;
        }
        var month = RantCalendar.month(text.token(next));
        if (month != null) {
            return withYear(at, next + 1, month.getValue(), day);
        }
        boolean isDay = Set.of("den", "the").contains(before(at)) && next > at + 1;
        var today = calendar.today();
        if (!isDay || day < 1 || day > 31) {
            return at + 1;
        }
        var on = today.withDayOfMonth(1);
        if (looksAhead(at)) {
            on = day < today.getDayOfMonth() ? on.plusMonths(1) : on;
        } else {
            on = day > today.getDayOfMonth() ? on.minusMonths(1) : on;
        }
        return day > on.lengthOfMonth() ? at + 1 : keep(on.withDayOfMonth(day), null, at, next);
    }

    private int withYear(int at, int next, int month, int day) {
        int place = text.token(next).is(",") ? next + 1 : next;
        var year = year(place);
        var on = calendar.day(year, month, day, looksAhead(at));
        return on == null ? at + 1 : keep(on, null, at, year == null ? next : place + 1);
    }

    private @Nullable Integer year(int at) {
        var raw = text.token(at).raw();
        boolean isYear =
                text.token(at).isNumber()
                        && raw.length() == 4
                        && raw.startsWith("20")
                        && raw.matches("\\d{4}");
        return isYear ? Integer.valueOf(raw) : null;
    }

    /// `October 13th`, `i oktober`, `since March 2026`.
    private int month(int at) {
        var month = RantCalendar.month(text.token(at));
        var next = text.token(at + 1);
        if (month == null) {
            return at + 1;
        }
        if (next.isNumber() && next.raw().matches("\\d{1,2}")) {
            boolean hasEnding = Set.of("th", "st", "nd", "rd").contains(text.token(at + 2).folded());
            int end =
                    withYear(at, hasEnding ? at + 3 : at + 2, month.getValue(), Integer.parseInt(next.raw()));
            if (end > at + 1) {
                return end;
            }
        }
        if (!BEFORE_MONTH.contains(before(at))) {
            return at + 1;
        }
        var year = year(at + 1);
        return keep(null, calendar.month(month, year), at, year == null ? at + 1 : at + 2);
    }

    private int weekday(int at) {
        var day = RantCalendar.weekday(text.token(at));
        if (day == null) {
            return at + 1;
        }
        var before = before(at);
        boolean wasSaid = Set.of("forrige", "sist", "siste", "førre", "førra", "last", "i").contains(before);
        boolean willBe =
                Set.of("neste", "næsta", "next", "kommende", "kommande", "førstkommende").contains(before);
        boolean isSwedishAhead = before.equals("på") && text.tongue() == RantTongue.SWEDISH;
        boolean ahead = willBe || (!wasSaid && !tellsOfPromise(at) && (isSwedishAhead || looksAhead(at)));
        return keep(calendar.weekday(day, ahead), null, at, at + 1);
    }

    private boolean tellsOfPromise(int at) {
        return sentencesOfPromises.contains(text.token(at).sentence());
    }

    private boolean looksAhead(int at) {
        int place = at;
        while (place > at - 2 && BETWEEN_UNTIL.contains(before(place))) {
            place--;
        }
        return UNTIL.contains(before(place));
    }

    /// The word before, a mark between them or not.
    private String before(int at) {
        var token = text.token(at - 1);
        return token.is(".") ? text.token(at - 2).folded() : token.folded();
    }

    private int keep(@Nullable LocalDate on, @Nullable Period about, int start, int end) {
        found.add(new RantDate(on, about, text.token(start).from(), text.token(end - 1).to()));
        return end;
    }
}
