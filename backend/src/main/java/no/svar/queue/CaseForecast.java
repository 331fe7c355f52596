package no.svar.queue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Foretells in working days when cases are done, and learns from each that is decided how far off it was.
///
/// Position over throughput with the planned capacity, where cases are taken in order; the usual duration,
/// where they are not: whichever was closer of late (by discounted log error).
final class CaseForecast {

    private static final double HALF_LIFE_DAYS = 10;
    private static final double URGENT_HALF_LIFE_DAYS = 60;
    private static final double PRIOR_DAYS = 1;
    private static final double HALF_LIFE_LABELS = 1500;
    private static final double DISCOUNT = 0.99;
    private static final int LONGEST = 260;

    /// Of a day on which a case is done, it is not known when.
    private static final double MIDDAY = 0.5;

    private static final int AHEAD_DAYS = 10;
    private static final double ERROR_DEVIATION = 0.25;
    private static final double DURATION_DEVIATION = 0.6;

    /// Working days from this morning until done that a quarter, half and 85 of 100 cases do not take longer
    /// than.
    record Days(double p25, double p50, double p85) {}

    /// @param byPosition and byDuration: working days, foretold when the case was received
    private record Open(LocalDate received, double byPosition, double byDuration, int stood, int priority) {

        Open standing(int days) {
            return new Open(received, byPosition, byDuration, stood + days, priority);
        }
    }

    private final CapacityPlan plan;
    private final Map<String, Open> open = new HashMap<>();
    private final ErrorHistogram positionErrors = new ErrorHistogram(ERROR_DEVIATION, HALF_LIFE_LABELS);
    private final ErrorHistogram durationErrors = new ErrorHistogram(DURATION_DEVIATION, HALF_LIFE_LABELS);
    private final Decayed throughput = new Decayed(HALF_LIFE_DAYS);
    private final Decayed urgent = new Decayed(URGENT_HALF_LIFE_DAYS);
    private final double usualDays;
    private final double priorRate;
    private double positionScore = 0.5;
    private double durationScore = 1;
    private int decidedToday;
    private int urgentToday;

    /// @param perCapacity cases that are decided with one unit of capacity, as believed before any was
    /// @param usualDays working days that a case takes, as believed before any was decided
    CaseForecast(CapacityPlan plan, double perCapacity, double usualDays) {
        this.plan = plan;
        this.priorRate = perCapacity;
        this.usualDays = usualDays;
    }

    BusinessCalendar calendar() {
        return plan.calendar();
    }

    void received(String id, int ahead, LocalDate day, int priority) {
        urgentToday += priority > 0 ? 1 : 0;
        open.put(id, new Open(day, position(ahead, day, priority), usualDays, 0, priority));
    }

    /// The clock of a case stood, as we waited for its customer.
    void stood(String id, LocalDate from, LocalDate to) {
        open.computeIfPresent(id, (_, mine) -> mine.standing(calendar().between(from, to)));
    }

    void decided(String id, LocalDate day) {
        decidedToday++;
        var mine = open.remove(id);
        if (mine == null || mine.priority() > 0) {
            return;
        }
        double took = MIDDAY + Math.max(0, calendar().between(mine.received(), day) - mine.stood());
        double positionError = log(took) - log(mine.byPosition());
        double durationError = log(took) - log(mine.byDuration());
        double typical = durationErrors.quantile(0.5);
        positionScore = DISCOUNT * positionScore + (1 - DISCOUNT) * Math.abs(positionError);
        durationScore = DISCOUNT * durationScore + (1 - DISCOUNT) * Math.abs(durationError - typical);
        positionErrors.learn(positionError);
        durationErrors.learn(durationError);
    }

    void withdrawn(String id) {
        open.remove(id);
    }

    void endDay(LocalDate day) {
        throughput.pass(1);
        throughput.over(plan.on(day));
        throughput.count(decidedToday);
        urgent.pass(1);
        urgent.over(1);
        urgent.count(urgentToday);
        decidedToday = 0;
        urgentToday = 0;
    }

    /// Cases a day that are decided in the next ten working days, by what is planned.
    double daily(LocalDate today) {
        double cases = 0;
        var day = calendar().plus(today, 0);
        for (int i = 0; i < AHEAD_DAYS; i++) {
            cases += rate() * plan.on(day);
            day = calendar().next(day);
        }
        return cases / AHEAD_DAYS;
    }

    Days days(int ahead, LocalDate received, LocalDate today, int priority) {
        if (positionScore <= durationScore) {
            double position = position(ahead, today, priority);
            return new Days(
                    off(position, positionErrors.quantile(0.25)),
                    off(position, positionErrors.quantile(0.5)),
                    off(position, positionErrors.quantile(0.85)));
        }
        double elapsed = calendar().between(received, today);
        double past = durationErrors.share(log(elapsed) - log(usualDays));
        return new Days(left(elapsed, past, 0.25), left(elapsed, past, 0.5), left(elapsed, past, 0.85));
    }

    /// How much the position is trusted against the usual duration, 0 to 1.
    double positionWeight() {
        return durationScore / (positionScore + durationScore);
    }

    /// Working days until so many cases and one more are decided.
    private double position(int ahead, LocalDate today, int priority) {
        double urgentDaily = priority > 0 ? 0 : urgent.mean();
        double cases = 0;
        var day = calendar().plus(today, 0);
        for (int passed = 0; passed < LONGEST; passed++) {
            double done = Math.max(0, rate() * plan.on(day) - urgentDaily);
            if (cases + done >= ahead + 1) {
                return passed + (ahead + 1 - cases) / done;
            }
            cases += done;
            day = calendar().next(day);
        }
        return LONGEST;
    }

    private double rate() {
        return throughput.rate(PRIOR_DAYS * plan.usual() * priorRate, priorRate);
    }

    private double left(double elapsed, double past, double share) {
        return Math.max(0, off(usualDays, durationErrors.quantile(past + share * (1 - past))) - elapsed);
    }

    private static double off(double days, double error) {
        return Math.max(0, (days + 1) * Math.exp(error) - 1);
    }

    private static double log(double days) {
        return Math.log(days + 1);
    }
}
