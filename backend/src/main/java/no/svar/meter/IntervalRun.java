package no.svar.meter;

import java.time.Instant;
import java.time.LocalDate;
import no.svar.feed.Fact;
import no.svar.regulation.Gsrn;

/// Values of intervals that follow on each other within one local day, told at once.
///
/// @param meteringPoint the GSRN as a number
/// @param minutes how long each interval is: 15 or 60
/// @param wh the numbers, [DayValues#NONE] where there is none
/// @param quality the code of each value's [Quality]
/// @param version of these values; a greater one replaces whatever was told before
@SuppressWarnings("ArrayRecordComponent") // hundreds of thousands a second, never compared, never changed
record IntervalRun(
        long meteringPoint,
        LocalDate day,
        Instant from,
        int minutes,
        int[] wh,
        byte[] quality,
        int version,
        Instant asOf)
        implements Fact {

    @Override
    public String key() {
        return meteringPoint == 0 || from.equals(Instant.EPOCH) ? "" : Gsrn.id(meteringPoint) + "|" + from;
    }

    int count() {
        return wh.length;
    }

    /// Which interval of the day is the first.
    int firstPlace() {
        return (int) ((from.getEpochSecond() - DayClock.start(day).getEpochSecond()) / (60L * minutes));
    }

    /// When the interval there starts.
    Instant start(int index) {
        return from.plusSeconds(60L * minutes * index);
    }

    boolean isWithinDay() {
        return firstPlace() + count() <= DayClock.minutes(day) / minutes;
    }
}
