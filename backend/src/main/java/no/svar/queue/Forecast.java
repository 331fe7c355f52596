package no.svar.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.svar.queue.Estimate.Range;

/// What was expected at one moment for a call that would join the queue, and what that rested on.
///
/// @param at epoch seconds
/// @param priority of the call
/// @param features of the stack, logs of the predictors
/// @param prediction seconds, of the stack
/// @param bucket of [Score]
/// @param range as it was shown
@Serdeable
record Forecast(double at, int priority, List<Double> features, double prediction, int bucket, Range range) {

    /// Keeps logs of short waits apart by no more than their seconds are worth.
    static final double OFFSET_SECONDS = 15;

    static double log(double seconds) {
        return Math.log(seconds + OFFSET_SECONDS);
    }

    /// How far off the prediction was.
    double error(double waitSeconds) {
        return log(waitSeconds) - log(prediction);
    }
}
