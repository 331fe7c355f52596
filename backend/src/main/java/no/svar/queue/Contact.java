package no.svar.queue;

import org.jspecify.annotations.Nullable;

/// One call that waits or is talked to; times are epoch seconds, NaN where unknown.
///
/// @param forecast what was shown when it joined; null where that was not seen
/// @param overtaken by so many calls of its priority that came later and were answered
/// @param overtakenAt for the first time; NaN where none has
record Contact(
        String key,
        int priority,
        double offeredAt,
        double answeredAt,
        @Nullable Forecast forecast,
        int overtaken,
        double overtakenAt) {

    static Contact offered(String key, int priority, double at, @Nullable Forecast forecast) {
        return new Contact(key, priority, at, Double.NaN, forecast, 0, Double.NaN);
    }

    Contact answered(double at) {
        return new Contact(key, priority, offeredAt, at, forecast, overtaken, overtakenAt);
    }

    Contact overtaken(double at) {
        return new Contact(
                key,
                priority,
                offeredAt,
                answeredAt,
                forecast,
                overtaken + 1,
                Double.isNaN(overtakenAt) ? at : overtakenAt);
    }

    double waited() {
        return Math.max(0, answeredAt - offeredAt);
    }
}
