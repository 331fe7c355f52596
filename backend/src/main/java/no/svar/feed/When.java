package no.svar.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Reads days and times in the form that nearly all senders use digit by digit: a batch has tens of
/// thousands, and a formatter takes ten times as long for each.
public final class When {

    private static final int DATE = "2026-11-30".length();
    private static final int SECOND = "2026-11-30T06:00:00Z".length();

    private When() {}

    /// @throws DateTimeException where the text is no day in the form of `2026-11-30`
    static LocalDate date(String text) {
        if (text.length() != DATE) {
            throw new DateTimeException("Not ten characters");
        }
        return dateAtStart(text);
    }

    /// @throws DateTimeException where the text is no time with its zone
    public static Instant instant(String text) {
        if (text.length() != SECOND || text.charAt(DATE) != 'T' || text.charAt(SECOND - 1) != 'Z') {
            return OffsetDateTime.parse(text).toInstant();
        }
        expect(':', text, 13);
        expect(':', text, 16);
        var time = LocalTime.of(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2));
        return Instant.ofEpochSecond(dateAtStart(text).toEpochSecond(time, ZoneOffset.UTC));
    }

    /// Whether the text is a date and time that lacks only its offset.
    public static boolean isLocal(String text) {
        try {
            return LocalDateTime.parse(text.replace(' ', 'T')).getYear() > 0;
        } catch (DateTimeException somethingElse) {
            return false;
        }
    }

    private static LocalDate dateAtStart(String text) {
        expect('-', text, 4);
        expect('-', text, 7);
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    }

    private static int digits(String text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("Not a digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static void expect(char mark, String text, int at) {
        if (text.charAt(at) != mark) {
            throw new DateTimeException("A mark is missing");
        }
    }
}
