package no.svar.queue;

import java.util.Arrays;

/// Seven coefficients that weigh the predictors in log space, by recursive least squares with forgetting.
final class Stack {

    static final int SIZE = 7;

    private static final double FORGETTING = 0.9995;
    private static final double FIRST_VARIANCE = 0.05;
    private static final double RUNAWAY_TRACE = 1e3;
    private static final double[] PRIOR = {0, .4, .2, .1, .2, .1, 0};

    private final double[] beta = new double[SIZE];
    private final double[] covariance = new double[SIZE * SIZE];
    private int resets;

    Stack() {
        toPrior();
    }

    Stack copy() {
        var copy = new Stack();
        copy.restore(numbers());
        return copy;
    }

    double predict(double[] x) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += beta[i] * x[i];
        }
        return sum;
    }

    void learn(double[] x, double y) {
        var gain = new double[SIZE];
        double scale = FORGETTING;
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                gain[i] += covariance[i * SIZE + j] * x[j];
            }
            scale += gain[i] * x[i];
        }
        double error = y - predict(x);
        double trace = 0;
        for (int i = 0; i < SIZE; i++) {
            beta[i] += gain[i] / scale * error;
            for (int j = 0; j < SIZE; j++) {
                int at = i * SIZE + j;
                covariance[at] = (covariance[at] - gain[i] * gain[j] / scale) / FORGETTING;
            }
            trace += covariance[i * SIZE + i];
        }
        if (!(trace <= RUNAWAY_TRACE) || !Double.isFinite(predict(x))) {
            toPrior();
            resets++;
        }
    }

    /// How often it ran away and began anew.
    int resets() {
        return resets;
    }

    private void toPrior() {
        System.arraycopy(PRIOR, 0, beta, 0, SIZE);
        Arrays.fill(covariance, 0);
        for (int i = 0; i < SIZE; i++) {
            covariance[i * SIZE + i] = FIRST_VARIANCE;
        }
    }

    double[] numbers() {
        var numbers = new double[SIZE + SIZE * SIZE + 1];
        System.arraycopy(beta, 0, numbers, 0, SIZE);
        System.arraycopy(covariance, 0, numbers, SIZE, SIZE * SIZE);
        numbers[SIZE + SIZE * SIZE] = resets;
        return numbers;
    }

    void restore(double[] numbers) {
        System.arraycopy(numbers, 0, beta, 0, SIZE);
        System.arraycopy(numbers, SIZE, covariance, 0, SIZE * SIZE);
        resets = (int) numbers[SIZE + SIZE * SIZE];
    }
}
