package no.svar.meter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Which intervals a batch has told already: two values of one version and age for the same interval are a
/// mistake of the sender, and only the first is taken.
final class ToldBefore {

    private final Map<Telling, Places> told = new HashMap<>();

    /// @param meteringPoint the GSRN as a number
    private record Telling(long meteringPoint, LocalDate day, int minutes, int version, Instant asOf) {}

    private record Places(BitSet told, BitSet firsts) {}

    @Nullable Text objection(IntervalRun run) {
        var telling = new Telling(run.meteringPoint(), run.day(), run.minutes(), run.version(), run.asOf());
        var places = told.computeIfAbsent(telling, fresh -> new Places(new BitSet(100), new BitSet(100)));
        int first = run.firstPlace();
        int next = places.told.nextSetBit(first);
        if (next >= 0 && next < first + run.count()) {
            return places.firsts.get(first) ? MeterReasons.DUPLICATE : MeterReasons.OVERLAP;
        }
        places.told.set(first, first + run.count());
        places.firsts.set(first);
        return null;
    }
}
