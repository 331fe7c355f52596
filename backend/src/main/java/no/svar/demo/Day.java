package no.svar.demo;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// A day that a story tells as seen from today, so that the story does not grow old.
///
/// Words are followed from left to right: `today-43` starts, `month-1` goes to the first day of the month
/// before the day's own, `last` to the last day of its month, `+9` nine days on. `{today-43 month-1 last}` is
/// the end of the last whole month before that day.
final class Day {

    private static final Pattern WORD = Pattern.compile("(today|month)?([+-]\\d{1,4})?");

    private Day() {}

    static LocalDate of(String words, LocalDate today) {
        var day = today;
        for (var word : words.split(" ", -1)) {
            day = word.equals("last") ? day.withDayOfMonth(day.lengthOfMonth()) : moved(day, word);
        }
        return day;
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
