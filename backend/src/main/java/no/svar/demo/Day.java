package no.svar.demo;

import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// A day that a story tells as seen from today, so that the story does not grow old.
///
/// Words are followed from left to right: `today-43` starts, `month-1` goes to the first day of the month
/// before the day's own, `last` to the last day of its month, `+9` nine days on, `autumn` back to the day
/// that had 25 hours, `winter` back to the first day of a month from November to March. `{today-43 month-1
/// last}` is the end of the last whole month before that day.
final class Day {

    private static final Pattern WORD = Pattern.compile("(today|month)?([+-]\\d{1,4})?");

    private Day() {}

    static LocalDate of(String words, LocalDate today) {
        var day = today;
        for (var word : words.split(" ", -1)) {
            day =
                    switch (word) {
                        case "last" -> day.withDayOfMonth(day.lengthOfMonth());
                        case "autumn" -> autumn(day);
                        case "winter" -> winter(day);
                        default -> moved(day, word);
                    };
        }
        return day;
    }

    private static LocalDate autumn(LocalDate day) {
        var change = day.withMonth(10).with(lastInMonth(DayOfWeek.SUNDAY));
        return change.isAfter(day)
                ? day.minusYears(1).withMonth(10).with(lastInMonth(DayOfWeek.SUNDAY))
                : change;
    }

    private static LocalDate winter(LocalDate day) {
        var month = day.withDayOfMonth(1);
        while (month.getMonthValue() > 3 && month.getMonthValue() < 11) {
            month = month.minusMonths(1);
        }
        return month;
    }

    private static LocalDate moved(LocalDate day, String word) {
        var parts = WORD.matcher(word);
        if (word.isEmpty() || !parts.matches()) {
            throw new IllegalArgumentException("No story tells a day like that: " + word);
        }
        var by = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return "month".equals(parts.group(1)) ? day.withDayOfMonth(1).plusMonths(by) : day.plusDays(by);
    }
}
