package no.svar.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// When power cuts make people call: most of them in the first half hour of a storm.
///
/// @param first null where there is none
/// @param between two of them; zero where there is no second one
record Storms(@Nullable Instant first, Duration between) {

    private static final double MINUTES = 45;
    private static final double FADES_IN_MINUTES = 25;
    private static final double LOAD = 3;

    private static final int ONE_DAY_OF = 9;
    private static final int FIRST_HOUR = 6;
    private static final int HOURS = 15;

    /// Every three hours, so that whoever looks at the demo sees one.
    static Storms often(Instant first) {
        return new Storms(first, Duration.ofHours(3));
    }

    /// Those of a day in the past: a few of a month's days had one.
    static Storms of(LocalDate day, ZoneId zone) {
        var random = new SplittableRandom(day.toEpochDay());
        var at = day.atTime(FIRST_HOUR + random.nextInt(HOURS), random.nextInt(60));
        return new Storms(
                random.nextInt(ONE_DAY_OF) == 0 ? at.atZone(zone).toInstant() : null, Duration.ZERO);
    }

    /// How much is asked of the agents besides the ordinary, as a share of what they can do.
    double load(Instant at) {
        if (first == null || at.isBefore(first)) {
            return 0;
        }
        long since = Duration.between(first, at).toSeconds();
        double minutes = (between.isZero() ? since : since % between.toSeconds()) / 60.0;
        return minutes < MINUTES ? LOAD * Math.exp(-minutes / FADES_IN_MINUTES) : 0;
    }
}
