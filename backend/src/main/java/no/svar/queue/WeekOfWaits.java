package no.svar.queue;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.svar.queue.QueueScores.Wait;

/// Counts waits by the half hour of the week in which they began, and by whole seconds: however many there
/// were, no more is kept than there are seconds that anybody waited.
final class WeekOfWaits {

    private static final int HALF_HOURS = 48;

    private final PhoneQueue queue;
    private final NavigableMap<Integer, NavigableMap<Integer, Integer>> counts = new TreeMap<>();

    WeekOfWaits(PhoneQueue queue) {
        this.queue = queue;
    }

    void add(Wait wait) {
        var local = wait.at().atZone(queue.country().zone());
        int halfHour = local.getHour() * 2 + local.getMinute() / 30;
        int place = local.getDayOfWeek().getValue() * HALF_HOURS + halfHour;
        counts.computeIfAbsent(place, _ -> new TreeMap<>())
                .merge((int) Math.ceil(wait.waitSeconds()), 1, Integer::sum);
    }

    List<QueueProfile> profiles() {
        return counts.entrySet().stream().map(entry -> profile(entry.getKey(), entry.getValue())).toList();
    }

    private QueueProfile profile(int place, NavigableMap<Integer, Integer> seconds) {
        int samples = seconds.values().stream().mapToInt(Integer::intValue).sum();
        return new QueueProfile(
                queue.id(),
                place / HALF_HOURS,
                place % HALF_HOURS,
                samples,
                quantile(seconds, 0.25 * samples),
                quantile(seconds, 0.5 * samples),
                quantile(seconds, 0.9 * samples));
    }

    /// The least wait that so many did not wait longer than.
    private static int quantile(NavigableMap<Integer, Integer> seconds, double many) {
        int counted = 0;
        for (var second : seconds.entrySet()) {
            counted += second.getValue();
            if (counted >= many) {
                return second.getKey();
            }
        }
        return seconds.lastKey();
    }
}
