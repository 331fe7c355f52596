package no.svar.queue;

/// How far off predictions were, in log space: a histogram that forgets by halves.
final class ErrorHistogram {

    private static final int BINS = 60;
    private static final double WIDTH = 0.08;
    private static final double FIRST = -2.4;
    private static final double PRIOR_LABELS = 30;
    private static final double LARGE = 1e9;

    private final double growth;
    private final double[] bins = new double[BINS];
    private double weight = 1;
    private double sum;
    private long labels;

    /// @param deviation of the Gaussian that is believed before the first label
    /// @param halfLife in labels
    ErrorHistogram(double deviation, double halfLife) {
        growth = Math.pow(2, 1 / halfLife);
        for (int i = 0; i < BINS; i++) {
            double z = (FIRST + (i + 0.5) * WIDTH) / deviation;
            bins[i] = Math.exp(-z * z / 2);
            sum += bins[i];
        }
        for (int i = 0; i < BINS; i++) {
            bins[i] *= PRIOR_LABELS / sum;
        }
        sum = PRIOR_LABELS;
    }

    private ErrorHistogram(ErrorHistogram other) {
        growth = other.growth;
        System.arraycopy(other.bins, 0, bins, 0, BINS);
        weight = other.weight;
        sum = other.sum;
        labels = other.labels;
    }

    ErrorHistogram copy() {
        return new ErrorHistogram(this);
    }

    void learn(double error) {
        labels++;
        weight *= growth;
        int bin = (int) Math.clamp(Math.floor((error - FIRST) / WIDTH), 0, BINS - 1);
        bins[bin] += weight;
        sum += weight;
        if (weight > LARGE) {
            for (int i = 0; i < BINS; i++) {
                bins[i] /= weight;
            }
            sum /= weight;
            weight = 1;
        }
    }

    /// The error that this share of predictions does not exceed.
    double quantile(double share) {
        double target = share * sum;
        for (int i = 0; i < BINS; i++) {
            if (target <= bins[i] || i == BINS - 1) {
                return FIRST + (i + Math.min(1, target / bins[i])) * WIDTH;
            }
            target -= bins[i];
        }
        return FIRST + BINS * WIDTH;
    }

    /// The share of predictions that did not exceed this error.
    double share(double error) {
        double below = 0;
        for (int i = 0; i < BINS; i++) {
            below += bins[i] * Math.clamp((error - FIRST) / WIDTH - i, 0, 1);
        }
        return below / sum;
    }

    long labels() {
        return labels;
    }

    double[] numbers() {
        var numbers = new double[BINS + 3];
        System.arraycopy(bins, 0, numbers, 0, BINS);
        numbers[BINS] = weight;
        numbers[BINS + 1] = sum;
        numbers[BINS + 2] = labels;
        return numbers;
    }

    void restore(double[] numbers) {
        System.arraycopy(numbers, 0, bins, 0, BINS);
        weight = numbers[BINS];
        sum = numbers[BINS + 1];
        labels = (long) numbers[BINS + 2];
    }
}
