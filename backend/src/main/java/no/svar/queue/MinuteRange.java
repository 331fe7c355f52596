package no.svar.queue;

import org.jspecify.annotations.Nullable;

/// A range of waiting time in the steps that people think in, rounded outwards.
///
/// @param high null where it is beyond the last step
record MinuteRange(int low, @Nullable Integer high) {

    private static final int[] STEPS = {0, 1, 2, 3, 4, 5, 7, 10, 15, 20, 25, 30, 40, 50, 60, 90};
    private static final int HOUR = 60;

    static MinuteRange ofSeconds(double low, double high) {
        return new MinuteRange(below(low / 60), above(high / 60));
    }

    /// A step wider at both ends, for a figure that is not quite of now.
    MinuteRange widened() {
        return new MinuteRange(low == 0 ? 0 : below(low - 0.5), high == null ? null : above(high + 0.5));
    }

    /// So short that there is no queue to speak of; whether that may be said is for [Freshness] to decide.
    boolean isNothing() {
        return high != null && high <= 1;
    }

    boolean isOverAnHour() {
        return high == null || high > HOUR;
    }

    private static int below(double minutes) {
        int step = 0;
        for (int next : STEPS) {
            if (next <= minutes) {
                step = next;
            }
        }
        return step;
    }

    private static @Nullable Integer above(double minutes) {
        for (int step : STEPS) {
            if (step >= minutes) {
                return step;
            }
        }
        return null;
    }
}
