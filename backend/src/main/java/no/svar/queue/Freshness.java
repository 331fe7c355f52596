package no.svar.queue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How true a figure is now, by how long its exchange has been silent.
enum Freshness {
    LIVE,
    DELAYED,
    STALE,
    UNKNOWN,
    CLOSED;

    private static final Duration LIVE_UNTIL = Duration.ofSeconds(30);
    private static final Duration DELAYED_UNTIL = Duration.ofMinutes(2);
    private static final Duration STALE_UNTIL = Duration.ofMinutes(15);

    /// Of an open line.
    ///
    /// @param age of what was last heard; null where nothing ever was
    static Freshness of(@Nullable Duration age) {
        if (age == null || age.compareTo(STALE_UNTIL) > 0) {
            return UNKNOWN;
        }
        if (age.compareTo(DELAYED_UNTIL) > 0) {
            return STALE;
        }
        return age.compareTo(LIVE_UNTIL) > 0 ? DELAYED : LIVE;
    }

    /// Only then may a number of now be told.
    boolean bearsNumbers() {
        return this == LIVE || this == DELAYED;
    }
}
