package no.svar.queue;

import java.time.Duration;
import no.svar.queue.Published.Earlier;
import org.jspecify.annotations.Nullable;

/// Where a queue is going, by the middle of its range ten minutes ago and now.
enum Trend {
    RISING,
    STEADY,
    FALLING;

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final double LEAST_SECONDS = 60;
    private static final double LEAST_SHARE = 0.2;

    /// Null where what it was earlier is not known, or was too long or too short ago.
    static @Nullable Trend of(Published published) {
        Earlier earlier = published.earlier();
        var range = published.estimate().range();
        if (earlier == null || range == null) {
            return null;
        }
        var between = Duration.between(earlier.at(), published.at());
        if (between.compareTo(SHORTEST) < 0 || between.compareTo(LONGEST) > 0) {
            return null;
        }
        double change = range.p50() - earlier.p50();
        if (Math.abs(change) < Math.max(LEAST_SECONDS, LEAST_SHARE * earlier.p50())) {
            return STEADY;
        }
        return change > 0 ? RISING : FALLING;
    }
}
