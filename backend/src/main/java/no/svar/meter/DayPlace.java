package no.svar.meter;

import java.time.LocalDate;
import java.util.Comparator;

/// Which day of which metering point: what is locked while values are merged.
record DayPlace(long meteringPoint, LocalDate day) implements Comparable<DayPlace> {

    private static final Comparator<DayPlace> ORDER =
            Comparator.comparingLong(DayPlace::meteringPoint).thenComparing(DayPlace::day);

    static DayPlace of(IntervalRun run) {
        return new DayPlace(run.meteringPoint(), run.day());
    }

    static DayPlace of(MeterDay day) {
        return new DayPlace(day.meteringPoint(), day.day());
    }

    @Override
    public int compareTo(DayPlace other) {
        return ORDER.compare(this, other);
    }
}
