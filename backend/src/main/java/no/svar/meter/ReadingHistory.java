package no.svar.meter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.svar.regulation.Estimation;
import no.svar.regulation.MeterRegister;
import org.jspecify.annotations.Nullable;

/// The readings of one register that count, and what was used between any two days of them.
///
/// @param counted oldest first, at most one a day
record ReadingHistory(MeterRegister register, List<RegisterReading> counted) {

    /// @param newestFirst in any state; of two of a day the one that came later counts
    static ReadingHistory of(MeterRegister register, List<RegisterReading> newestFirst) {
        var byDay = new TreeMap<LocalDate, RegisterReading>();
        for (var reading : newestFirst) {
            if (reading.state().counts()) {
                byDay.putIfAbsent(reading.readOn(), reading);
            }
        }
        return new ReadingHistory(register, List.copyOf(byDay.values()));
    }

    @Nullable RegisterReading last() {
        return counted.isEmpty() ? null : counted.getLast();
    }

    /// The last one before a day.
    @Nullable RegisterReading lastBefore(LocalDate day) {
        return counted.stream()
                .filter(reading -> reading.readOn().isBefore(day))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /// What was used from the one day to the other, between readings by a straight line; null where the
    /// readings do not reach that far.
    @Nullable BigDecimal used(LocalDate from, LocalDate until) {
        var days = new ArrayList<LocalDate>(counted.size());
        var sums = new ArrayList<BigDecimal>(counted.size());
        var sum = BigDecimal.ZERO;
        @Nullable RegisterReading before = null;
        for (var reading : counted) {
            sum = before == null ? sum : sum.add(register.consumption(before.register(), reading.register()));
            days.add(reading.readOn());
            sums.add(sum);
            before = reading;
        }
        var first = at(from, days, sums);
        var last = at(until, days, sums);
        return first == null || last == null ? null : last.subtract(first);
    }

    private static @Nullable BigDecimal at(LocalDate day, List<LocalDate> days, List<BigDecimal> sums) {
        for (int i = 1; i < days.size(); i++) {
            if (!day.isBefore(days.get(i - 1)) && !day.isAfter(days.get(i))) {
                return Estimation.readingAt(day, days.get(i - 1), sums.get(i - 1), days.get(i), sums.get(i));
            }
        }
        return null;
    }
}
