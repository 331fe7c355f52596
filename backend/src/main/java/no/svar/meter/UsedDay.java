package no.svar.meter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day of values as it is read for customers: its sums, and its values where they are needed.
///
/// @param wh as in [MeterDay]; empty where the sums are enough
/// @param quality likewise
@SuppressWarnings("ArrayRecordComponent") // columns of a row: never compared, never changed
record UsedDay(
        LocalDate day,
        int resolution,
        byte[] wh,
        byte[] quality,
        long sumWh,
        int known,
        int missing,
        Instant asOf,
        String source) {

    /// The one quality of all values; null where they differ, or where it was not read.
    @Nullable Quality onlyQuality() {
        return quality.length == 1 ? DayValues.qualityOf(quality[0]) : null;
    }

    /// The values one by one.
    ///
    /// @throws IllegalStateException where they were not read
    DayValues values() {
        if (wh.length == 0) {
            throw new IllegalStateException("The values of " + day + " were not read");
        }
        return DayValues.of(day, DayClock.start(day), resolution, wh, quality);
    }
}
