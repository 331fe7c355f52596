package no.svar.regulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which interruptions of one metering point count as one.
///
/// Norway: nettinntektsforskriften § 5-2; Sweden: ellagen 10 kap. 12 §. In both an interruption goes on until
/// supply was kept for two hours without a break.
public final class OutagePeriods {

    private static final Duration KEPT = Duration.ofHours(2);

    private OutagePeriods() {}

    /// One time without supply.
    public interface Spell {

        Instant startedAt();

        /// When supply came back; null where it has not.
        @Nullable Instant restoredAt();
    }

    /// Whether the short time with supply between two joined spells counts as time without. The Norwegian
    /// text ("regnes som sammenhengende") is read as counting it; in Sweden it counts by the paragraph
    /// itself.
    public enum Gap {
        COUNTED,
        DEDUCTED
    }

    /// Spells that count as one, in the order of their starts.
    public record Joined<S extends Spell>(List<S> spells) {

        public Joined {
            spells = List.copyOf(spells);
        }

        public Instant startedAt() {
            return spells.getFirst().startedAt();
        }

        /// When supply came back after all of them; null while it has not.
        public @Nullable Instant restoredAt() {
            var last = startedAt();
            for (var spell : spells) {
                var restored = spell.restoredAt();
                if (restored == null) {
                    return null;
                }
                last = later(last, restored);
            }
            return last;
        }

        /// How long it lasted; zero where it was over before the clock started.
        ///
        /// @param clockStart from when time counts, which is not before the start
        /// @throws IllegalStateException while supply has not come back
        public Duration lasted(Instant clockStart, Gap gap) {
            var end = restoredAt();
            if (end == null) {
                throw new IllegalStateException("It is not over");
            }
            if (!clockStart.isBefore(end)) {
                return Duration.ZERO;
            }
            var whole = Duration.between(clockStart, end);
            return gap == Gap.COUNTED ? whole : whole.minus(gaps(clockStart));
        }

        private Duration gaps(Instant clockStart) {
            var sum = Duration.ZERO;
            var supplied = clockStart;
            for (var spell : spells) {
                if (spell.startedAt().isAfter(supplied)) {
                    sum = sum.plus(Duration.between(supplied, spell.startedAt()));
                }
                var restored = spell.restoredAt();
                supplied = restored == null ? supplied : later(supplied, restored);
            }
            return sum;
        }
    }

    /// All spells of one metering point, joined and in order.
    public static <S extends Spell> List<Joined<S>> joined(Collection<S> spells) {
        var periods = new ArrayList<Joined<S>>();
        var together = new ArrayList<S>();
        Instant supplied = null;
        for (var spell : spells.stream().sorted(Comparator.comparing(Spell::startedAt)).toList()) {
            if (!together.isEmpty() && supplied != null && !spell.startedAt().isBefore(supplied.plus(KEPT))) {
                periods.add(new Joined<>(together));
                together.clear();
            }
            supplied = together.isEmpty() ? spell.restoredAt() : laterOrNever(supplied, spell.restoredAt());
            together.add(spell);
        }
        if (!together.isEmpty()) {
            periods.add(new Joined<>(together));
        }
        return periods;
    }

    private static @Nullable Instant laterOrNever(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other == null ? null : later(one, other);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
