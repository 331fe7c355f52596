package no.svar.meter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The hours that may change a capacity charge when more is known, those in a row together.
final class CapacityDoubts {

    private static final int MOST = 100;

    private CapacityDoubts() {}

    /// Hours of one quality in a row.
    record Run(Instant from, Instant to, Quality quality) {

        boolean goesOnWith(IntervalValue hour) {
            return to.equals(hour.from()) && quality == hour.quality();
        }
    }

    /// @param hours of the month, in order
    /// @param candidates the hours that count, and the highest that do not
    /// @param expected whether a value should be there by now, and would count
    static List<Run> of(
            Map<Instant, IntervalValue> hours, Set<Instant> candidates, Predicate<Instant> expected) {
        var runs = new ArrayList<Run>();
        for (var hour : hours.values()) {
            var isDoubtful =
                    hour.quality().counts()
                            ? hour.quality() != Quality.MEASURED && candidates.contains(hour.from())
                            : expected.test(hour.from());
            if (!isDoubtful) {
                continue;
            }
            if (!runs.isEmpty() && runs.getLast().goesOnWith(hour)) {
                var before = runs.removeLast();
                runs.add(new Run(before.from(), hour.to(), before.quality()));
            } else if (runs.size() < MOST) {
                runs.add(new Run(hour.from(), hour.to(), hour.quality()));
            }
        }
        return runs;
    }
}
