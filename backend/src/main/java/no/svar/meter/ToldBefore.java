package no.svar.meter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Which intervals a batch has told already: two values of one version and age for the same interval are a
/// mistake of the sender, and only the first is taken.
final class ToldBefore {

    private final Map<Telling, List<Span>> told = new HashMap<>();

    /// @param meteringPoint the GSRN as a number
    private record Telling(long meteringPoint, LocalDate day, int minutes, int version, Instant asOf) {}

    /// Intervals that follow on each other, by their places in the day.
    private record Span(int first, int count) {

        boolean overlaps(Span other) {
            return first < other.first + other.count && other.first < first + count;
        }
    }

    @Nullable Text objection(IntervalRun run) {
        var telling = new Telling(run.meteringPoint(), run.day(), run.minutes(), run.version(), run.asOf());
        var span = new Span(run.firstPlace(), run.count());
        var before = told.computeIfAbsent(telling, fresh -> new ArrayList<>(1));
        for (var earlier : before) {
            if (earlier.overlaps(span)) {
                return earlier.first == span.first ? MeterReasons.DUPLICATE : MeterReasons.OVERLAP;
            }
        }
        before.add(span);
        return null;
    }
}
