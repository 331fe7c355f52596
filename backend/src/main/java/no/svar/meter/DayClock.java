package no.svar.meter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.svar.regulation.LocalDay;

/// How local days lie on the time line. Both countries keep the same clock, so a value has its day before its
/// metering point is known.
final class DayClock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final int USUAL_MINUTES = 24 * 60;

    private DayClock() {}

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    static Instant start(LocalDate day) {
        return new LocalDay(day, ZONE).start();
    }

    /// How many minutes the day has: 1380, 1440 or 1500. Clocks are only changed in March and October.
    static int minutes(LocalDate day) {
        var month = day.getMonthValue();
        return month == 3 || month == 10
                ? new LocalDay(day, ZONE).intervals(Duration.ofMinutes(1))
                : USUAL_MINUTES;
    }
}
