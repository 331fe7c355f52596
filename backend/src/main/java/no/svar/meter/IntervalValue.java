package no.svar.meter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What was used in one interval of a day.
///
/// @param minutes how long the interval is: 15 or 60
/// @param wh the energy; null where no value counts, which is never the same as 0
/// @param quality MISSING also where nothing was told
record IntervalValue(Instant from, int minutes, @Nullable Integer wh, Quality quality) {

    Instant to() {
        return from.plus(minutes, ChronoUnit.MINUTES);
    }
}
