package no.svar.queue;

/// What the wait usually is in a half hour of the week.
///
/// @param samples on how many calls it rests
record Usual(int samples, double p25, double p50, double p90) {

    /// Fewer tell more of chance than of the hour.
    private static final int FEWEST = 20;

    boolean isTold() {
        return samples >= FEWEST;
    }

    MinuteRange range() {
        return MinuteRange.ofSeconds(p25, p90);
    }
}
