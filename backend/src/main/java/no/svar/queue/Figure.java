package no.svar.queue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The numbers that are shown of a queue, and since when: they stand until a step changes, or for a minute,
/// so that nobody has to watch them jump.
///
/// @param since when these numbers were taken up
record Figure(
        Instant since,
        long lowSeconds,
        long typicalSeconds,
        long highSeconds,
        MinuteRange shown,
        Basis basis,
        @Nullable Trend trend,
        int waiting) {

    private static final Duration STANDS = Duration.ofMinutes(1);
    private static final int MINUTE = 60;

    /// Null where nothing is estimated.
    ///
    /// @param delayed the exchange has been silent for a while: wider by a step at both ends
    static @Nullable Figure of(Published published, boolean delayed, Instant now) {
        var estimate = published.estimate();
        var range = estimate.range();
        if (range == null || estimate.basis() == Basis.NONE) {
            return null;
        }
        long low = (long) Math.floor(range.p25());
        long high = (long) Math.ceil(range.p90());
        var shown = MinuteRange.ofSeconds(range.p25(), range.p90());
        if (delayed) {
            shown = shown.widened();
            low = Math.min(low, (long) shown.low() * MINUTE);
            high = shown.high() == null ? high : Math.max(high, (long) shown.high() * MINUTE);
        }
        long typical = Math.clamp(Math.round(range.p50()), low, high);
        return new Figure(
                now, low, typical, high, shown, estimate.basis(), Trend.of(published), estimate.waiting());
    }

    /// These numbers, or those before where they may still stand.
    Figure after(@Nullable Figure before) {
        return before != null
                        && before.shown.equals(shown)
                        && before.basis == basis
                        && since.isBefore(before.since.plus(STANDS))
                ? before
                : this;
    }
}
