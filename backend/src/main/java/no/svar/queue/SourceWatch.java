package no.svar.queue;

import java.time.Duration;
import java.util.Arrays;

/// What one node remembers of one source: how much it has sent lately, and how late its events arrive.
final class SourceWatch {

    private static final int MEDIAN_OF = 101;

    private final double perNano;
    private final double most;
    private double tokens;
    private long filledAt;

    private final long[] lags = new long[MEDIAN_OF];
    private int measured;

    /// @param perSecond how many events it may send on
    /// @param most how many it may send at once after a pause
    SourceWatch(double perSecond, double most, long nanoTime) {
        this.perNano = perSecond / 1e9;
        this.most = most;
        this.tokens = most;
        this.filledAt = nanoTime;
    }

    /// Lets so many events in, or says for how long to wait until they could be.
    synchronized Duration use(int events, long nanoTime) {
        tokens = Math.min(most, tokens + (nanoTime - filledAt) * perNano);
        filledAt = nanoTime;
        if (tokens >= events) {
            tokens -= events;
            return Duration.ZERO;
        }
        return Duration.ofNanos((long) Math.ceil((events - tokens) / perNano));
    }

    synchronized void measure(Duration lag) {
        lags[measured++ % MEDIAN_OF] = lag.toMillis();
    }

    /// The median of the last hundred events; 0 where none was measured.
    synchronized long medianLagMillis() {
        int count = Math.min(measured, MEDIAN_OF);
        var sorted = Arrays.copyOf(lags, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[count / 2];
    }
}
