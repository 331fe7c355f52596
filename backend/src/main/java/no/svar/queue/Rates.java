package no.svar.queue;

import java.util.Arrays;
import java.util.List;

/// How fast a queue is served and left, by the last minutes and hours (calls a second).
final class Rates {

    private static final double MINUTE = 60;
    private static final double PATIENCE_SECONDS = 600;
    private static final double PSEUDO_ANSWERS = 10;
    private static final double PSEUDO_DRAINED = 4;
    private static final double PSEUDO_LEFT = 10;

    private final double handleSeconds;
    private final Decayed service;
    private final Decayed drain4;
    private final Decayed drain15;
    private final Decayed drain60;
    private final Decayed leaving;
    private final List<Decayed> all;

    Rates(double handleSeconds) {
        this(
                handleSeconds,
                new Decayed(45 * MINUTE),
                List.of(new Decayed(4 * MINUTE), new Decayed(15 * MINUTE), new Decayed(60 * MINUTE)),
                new Decayed(24 * 60 * MINUTE));
    }

    private Rates(double handleSeconds, Decayed service, List<Decayed> drains, Decayed leaving) {
        this.handleSeconds = handleSeconds;
        this.service = service;
        this.drain4 = drains.get(0);
        this.drain15 = drains.get(1);
        this.drain60 = drains.get(2);
        this.leaving = leaving;
        this.all = List.of(service, drain4, drain15, drain60, leaving);
    }

    Rates copy() {
        return new Rates(
                handleSeconds,
                service.copy(),
                List.of(drain4.copy(), drain15.copy(), drain60.copy()),
                leaving.copy());
    }

    void pass(double seconds) {
        for (var rate : all) {
            rate.pass(seconds);
        }
    }

    /// Calls waited for so long, so many at a time on average, and so many agents were busy meanwhile.
    void queued(double seconds, double waiting, double busy) {
        service.over(seconds * busy);
        drain4.over(seconds);
        drain15.over(seconds);
        drain60.over(seconds);
        leaving.over(seconds * waiting);
    }

    /// So many calls that had waited were answered.
    void answered(double calls) {
        service.count(calls);
        drain4.count(calls);
        drain15.count(calls);
        drain60.count(calls);
    }

    void left(double calls) {
        leaving.count(calls);
    }

    /// Calls a second that one agent serves (mu).
    double service() {
        return service.rate(PSEUDO_ANSWERS, 1 / handleSeconds);
    }

    /// Calls a second that one waiting call leaves at (theta).
    double leaving() {
        return leaving.rate(PSEUDO_LEFT, 1 / PATIENCE_SECONDS);
    }

    /// Calls a second that were taken out of the queue, by the last 4, 15 and 60 minutes.
    ///
    /// @param capacity what the agents can serve, calls a second
    double[] drains(double capacity) {
        return new double[] {
            drain4.rate(PSEUDO_DRAINED, capacity),
            drain15.rate(PSEUDO_DRAINED, capacity),
            drain60.rate(PSEUDO_DRAINED, capacity)
        };
    }

    double[] numbers() {
        return all.stream().flatMapToDouble(rate -> Arrays.stream(rate.numbers())).toArray();
    }

    void restore(double[] numbers) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).restore(new double[] {numbers[2 * i], numbers[2 * i + 1]});
        }
    }
}
