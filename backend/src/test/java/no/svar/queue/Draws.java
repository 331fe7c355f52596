package no.svar.queue;

import java.util.SplittableRandom;

/// Random draws of the simulation.
final class Draws {

    private Draws() {}

    static double exponential(double mean, SplittableRandom random) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    /// @param spread coefficient of variation; negative for an exponential draw
    static double duration(double mean, double spread, SplittableRandom random) {
        if (spread < 0) {
            return exponential(mean, random);
        }
        double variance = Math.log(1 + spread * spread);
        return mean * Math.exp(Math.sqrt(variance) * random.nextGaussian() - variance / 2);
    }

    /// Of scale 1, for shapes of at least 1 (Marsaglia and Tsang 2000).
    static double gamma(double shape, SplittableRandom random) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
