package no.svar.queue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many of the ranges that were shown were kept.
///
/// @param kept got through within the upper end
/// @param within got through within the range, not before it
/// @param medianError half were closer to the middle of the range, in seconds
record KeptRanges(int days, long samples, long kept, long within, long medianError) {

    /// Fewer comparisons say nothing.
    private static final int FEWEST = 50;

    boolean isTold() {
        return samples >= FEWEST;
    }

    BigDecimal keptShare() {
        return share(kept);
    }

    BigDecimal withinShare() {
        return share(within);
    }

    /// Of a hundred, rounded down: what is said must not be better than it is.
    int keptOfHundred() {
        return (int) (kept * 100 / samples);
    }

    private BigDecimal share(long part) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(samples), 3, RoundingMode.HALF_EVEN);
    }
}
