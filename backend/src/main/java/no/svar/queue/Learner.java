package no.svar.queue;

import java.util.ArrayList;
import java.util.List;
import no.svar.queue.Estimate.Range;
import no.svar.queue.ModelState.Learnt;

/// Turns predictors into a range, and learns from every wait that becomes known how far off it was.
final class Learner {

    private static final int[] FIRST_AHEAD = {0, 0, 1, 3, 7, 15, 31, 63};
    private static final double IDLE_DEVIATION = 0.5;
    private static final double HALF_LIFE_LABELS = 1500;

    private final Stack stack;
    private final List<ErrorHistogram> errors;

    Learner() {
        stack = new Stack();
        errors = new ArrayList<>();
        for (int bucket = 0; bucket < FIRST_AHEAD.length; bucket++) {
            double spread = Math.max(0.15, 1 / Math.sqrt(FIRST_AHEAD[bucket] + 2));
            errors.add(new ErrorHistogram(bucket == 0 ? IDLE_DEVIATION : spread, HALF_LIFE_LABELS));
        }
    }

    private Learner(Learner other) {
        stack = other.stack.copy();
        errors = new ArrayList<>();
        for (var histogram : other.errors) {
            errors.add(histogram.copy());
        }
    }

    Learner copy() {
        return new Learner(this);
    }

    /// @param upper the share of calls that are to get through within the range, .9 unless it is widened
    Forecast forecast(double at, int priority, Predictors predictors, boolean freeAgent, double upper) {
        var features = predictors.features();
        double prediction = predictors.clamp(Math.exp(stack.predict(features)) - Forecast.OFFSET_SECONDS);
        int bucket = bucket(predictors.ahead(), freeAgent);
        var histogram = errors.get(bucket);
        double p25 = seconds(prediction, histogram.quantile(0.25));
        double p50 = seconds(prediction, histogram.quantile(0.5));
        double p90 = seconds(prediction, histogram.quantile(upper));
        return new Forecast(
                at, priority, Numbers.list(features), prediction, bucket, new Range(p25, p50, p90));
    }

    void learn(Forecast forecast, double waitSeconds) {
        if (!Double.isFinite(waitSeconds)) {
            return;
        }
        errors.get(forecast.bucket()).learn(forecast.error(waitSeconds));
        if (forecast.bucket() > 0) {
            stack.learn(Numbers.array(forecast.features()), Forecast.log(waitSeconds));
        }
    }

    Learnt learnt() {
        return new Learnt(
                Numbers.list(stack.numbers()),
                errors.stream().map(histogram -> Numbers.list(histogram.numbers())).toList());
    }

    static Learner restore(Learnt learnt) {
        var learner = new Learner();
        learner.stack.restore(Numbers.array(learnt.stack()));
        for (int bucket = 0; bucket < learner.errors.size(); bucket++) {
            learner.errors.get(bucket).restore(Numbers.array(learnt.errors().get(bucket)));
        }
        return learner;
    }

    /// Waits that were learnt from.
    long labels() {
        return errors.stream().mapToLong(ErrorHistogram::labels).sum();
    }

    int resets() {
        return stack.resets();
    }

    static int bucket(int ahead, boolean freeAgent) {
        int bucket = 1;
        while (bucket < FIRST_AHEAD.length - 1 && ahead >= FIRST_AHEAD[bucket + 1]) {
            bucket++;
        }
        return freeAgent ? 0 : bucket;
    }

    private static double seconds(double prediction, double error) {
        return Math.max(
                0, (prediction + Forecast.OFFSET_SECONDS) * Math.exp(error) - Forecast.OFFSET_SECONDS);
    }
}
