package no.svar.queue;

/// The rules of queueing theory that the stack weighs, each in seconds (Ibrahim and Whitt 2009).
///
/// @param capacity QL_m with the agents' own rate
/// @param drain4 QL_m with the rate at which calls left the queue to agents in the last 4 minutes
/// @param headOfLine how long the first in the queue has waited, 0 without one (HOL)
/// @param lastServed how long the last call to be answered had waited (LES)
record Predictors(
        int ahead,
        double capacity,
        double drain4,
        double drain15,
        double drain60,
        double headOfLine,
        double lastServed) {

    private static final int MOST_AHEAD = 500;

    static Predictors of(int ahead, double capacity, Rates rates, double headOfLine, double lastServed) {
        double theta = rates.leaving();
        double[] drains = rates.drains(capacity);
        var waits = new double[4];
        for (int k = 0; k <= Math.min(ahead, MOST_AHEAD); k++) {
            double leaving = k * theta;
            waits[0] += 1 / (capacity + leaving);
            waits[1] += 1 / (drains[0] + leaving);
            waits[2] += 1 / (drains[1] + leaving);
            waits[3] += 1 / (drains[2] + leaving);
        }
        return new Predictors(ahead, waits[0], waits[1], waits[2], waits[3], headOfLine, lastServed);
    }

    double[] features() {
        return new double[] {
            1,
            Forecast.log(capacity),
            Forecast.log(drain15),
            Forecast.log(drain60),
            Forecast.log(headOfLine),
            Forecast.log(lastServed),
            Math.log(ahead + 1)
        };
    }

    /// A prediction that does not leave what the rules together make possible.
    double clamp(double prediction) {
        double lowest =
                Math.min(
                        Math.min(Math.min(capacity, drain4), Math.min(drain15, drain60)),
                        Math.min(headOfLine, lastServed));
        double highest =
                Math.max(
                        Math.max(Math.max(capacity, drain4), Math.max(drain15, drain60)),
                        Math.max(headOfLine, lastServed));
        return Math.clamp(prediction, 0.5 * lowest, 1.5 * highest + 30);
    }
}
