package no.svar.queue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How late a feed is, and what callers could therefore see: what they were told is what is scored.
final class Visible {

    private static final int LAGS = 15;
    private static final double PROMPT = 2;
    private static final double KEPT = 180;
    static final double TICK = 1;

    private final double[] lags = new double[LAGS];
    private int heard;
    private final Deque<Forecast> forecasts;

    Visible() {
        this(new ArrayDeque<>());
    }

    Visible(Deque<Forecast> forecasts) {
        this.forecasts = forecasts;
    }

    Visible copy() {
        var copy = new Visible(new ArrayDeque<>(forecasts));
        copy.restore(numbers());
        return copy;
    }

    void hear(double lag) {
        lags[heard % LAGS] = Math.max(0, lag);
        heard++;
    }

    /// Seconds between an event and our hearing of it, the median of the last ones; 0 for a prompt feed.
    double lag() {
        var sorted = Arrays.copyOf(lags, Math.min(heard, LAGS));
        Arrays.sort(sorted);
        double median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        return median < PROMPT ? 0 : median;
    }

    /// When to keep what is shown, once a second, before time passes on.
    ///
    /// @return the first moment; from there on each second until the other is passed
    double next(double since, double until) {
        double last = forecasts.isEmpty() ? Double.NEGATIVE_INFINITY : forecasts.getLast().at();
        return Math.max(Math.max(since, last + TICK), until - KEPT);
    }

    void keep(Forecast forecast) {
        while (!forecasts.isEmpty() && forecast.at() - forecasts.getFirst().at() > KEPT) {
            forecasts.removeFirst();
        }
        forecasts.addLast(forecast);
    }

    /// What was shown then to a call of this priority; null where that is not known.
    @Nullable Forecast at(double time, int priority) {
        Forecast shown = null;
        for (var forecast : forecasts) {
            if (forecast.at() > time) {
                break;
            }
            shown = forecast.priority() == priority ? forecast : shown;
        }
        return shown;
    }

    List<Forecast> forecasts() {
        return List.copyOf(forecasts);
    }

    double[] numbers() {
        var numbers = Arrays.copyOf(lags, LAGS + 1);
        numbers[LAGS] = heard;
        return numbers;
    }

    void restore(double[] numbers) {
        System.arraycopy(numbers, 0, lags, 0, LAGS);
        heard = (int) numbers[LAGS];
    }
}
