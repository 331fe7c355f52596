package no.svar.meter;

import java.time.Instant;
import java.time.LocalDate;

/// Writes instants on whole minutes as RFC 3339 one after the other.
///
/// A diagram has hundreds of them on few days, and a formatter would take longer than all else that is done
/// for the answer.
final class UtcText {

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int QUARTER = 15;
    private static final String[] TIMES = times();

    private long day = Long.MIN_VALUE;
    private String date = "";

    String of(Instant instant) {
        long minute = Math.floorDiv(instant.getEpochSecond(), 60);
        long dayOfMinute = Math.floorDiv(minute, MINUTES_OF_A_DAY);
        if (dayOfMinute != day) {
            day = dayOfMinute;
            date = LocalDate.ofEpochDay(dayOfMinute).toString();
        }
        return date + TIMES[Math.floorMod(minute, MINUTES_OF_A_DAY) / QUARTER];
    }

    private static String[] times() {
        var times = new String[MINUTES_OF_A_DAY / QUARTER];
        for (int i = 0; i < times.length; i++) {
            times[i] = "T%02d:%02d:00Z".formatted(i / 4, i % 4 * QUARTER);
        }
        return times;
    }
}
