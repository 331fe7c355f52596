package no.svar.queue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The queue of cases that people decide: who is before whom, how fast it moves, and when each will be done.
///
/// Urgent cases go first, then the oldest. A case that waits for its customer keeps its place, but its clock
/// stands and nobody counts it as ahead.
final class CaseQueue {

    private static final double NOTICEABLE = 0.05;
    private static final Comparator<Waiting> ORDER =
            Comparator.comparingInt(Waiting::priority)
                    .reversed()
                    .thenComparing(Waiting::received)
                    .thenComparingLong(Waiting::number);

    /// @param parkedSince when the clock stopped; null while it runs
    private record Waiting(
            long number,
            int priority,
            LocalDate received,
            @Nullable LocalDate parkedSince,
            @Nullable Said said) {

        Waiting parked(@Nullable LocalDate since) {
            return new Waiting(number, priority, received, since, said);
        }

        Waiting at(int newPriority) {
            return new Waiting(number, newPriority, received, parkedSince, said);
        }

        Waiting told(Said now) {
            return new Waiting(number, priority, received, parkedSince, now);
        }
    }

    /// What a customer was told, and what it rested on.
    private record Said(CaseOutlook outlook, int reordered, int urgent, double daily) {}

    private final CaseForecast forecast;
    private final Map<String, Waiting> cases = new LinkedHashMap<>();
    private long received;
    private int reordered;
    private int urgent;

    CaseQueue(CaseForecast forecast) {
        this.forecast = forecast;
    }

    /// @param priority 0 for the ordinary, higher is taken sooner
    void receive(String id, int priority, LocalDate day) {
        if (cases.putIfAbsent(id, new Waiting(received++, priority, day, null, null)) == null) {
            forecast.received(id, ahead(id), day, priority);
            urgent += priority > 0 ? 1 : 0;
        }
    }

    /// From now on we wait for the customer.
    void park(String id, LocalDate day) {
        cases.computeIfPresent(
                id, (_, waiting) -> waiting.parkedSince() == null ? waiting.parked(day) : waiting);
    }

    /// The customer has answered.
    void resume(String id, LocalDate day) {
        var waiting = cases.get(id);
        if (waiting != null && waiting.parkedSince() != null) {
            forecast.stood(id, waiting.parkedSince(), day);
            cases.put(id, waiting.parked(null));
        }
    }

    void prioritise(String id, int priority) {
        cases.computeIfPresent(id, (_, waiting) -> waiting.at(priority));
        reordered++;
    }

    void decide(String id, LocalDate day) {
        var waiting = cases.get(id);
        if (waiting != null) {
            resume(id, day);
            cases.remove(id);
            forecast.decided(id, day);
        }
    }

    /// The customer no longer wants it decided.
    void withdraw(String id) {
        cases.remove(id);
        forecast.withdrawn(id);
    }

    /// A working day is over; so are its decisions.
    void endDay(LocalDate day) {
        forecast.endDay(day);
    }

    /// How many are taken before it.
    int ahead(String id) {
        var mine = cases.get(id);
        return mine == null
                ? 0
                : (int)
                        cases.values().stream()
                                .filter(other -> other.parkedSince() == null)
                                .filter(other -> ORDER.compare(other, mine) < 0)
                                .count();
    }

    /// What is said of a case this morning; null where it is not in the queue. What was said last is
    /// remembered.
    @Nullable CaseOutlook outlook(String id, LocalDate today) {
        var mine = cases.get(id);
        if (mine == null) {
            return null;
        }
        int ahead = ahead(id);
        boolean stopped = mine.parkedSince() != null;
        var days = forecast.days(ahead, mine.received(), today, mine.priority());
        var calendar = forecast.calendar();
        int working = (int) cases.values().stream().filter(each -> each.parkedSince() == null).count();
        var now =
                new CaseOutlook(
                        today,
                        ahead + 1,
                        Math.max(working, ahead + 1),
                        calendar.plus(today, (int) Math.floor(days.p25())),
                        calendar.plus(today, (int) Math.floor(days.p85())),
                        stopped,
                        null);
        var before = mine.said();
        var said = before == null ? now : before.outlook().then(now, reason(before, stopped, today));
        cases.put(id, mine.told(new Said(said, reordered, urgent, forecast.daily(today))));
        return said;
    }

    private @Nullable DelayReason reason(Said before, boolean stopped, LocalDate today) {
        if (stopped || before.outlook().stopped()) {
            return DelayReason.WAITING_FOR_YOU;
        }
        if (reordered > before.reordered()) {
            return DelayReason.PRIORITY_CHANGE;
        }
        if (forecast.daily(today) < (1 - NOTICEABLE) * before.daily()) {
            return DelayReason.CAPACITY;
        }
        return urgent > before.urgent() ? DelayReason.WAVE : null;
    }
}
