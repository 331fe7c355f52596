package no.svar.queue;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.svar.queue.QueueScores.Wait;

/// Works out anew what is usual, from the waits of the last eight weeks.
@Singleton
class ProfileDesk {

    private static final Duration LOOKS_BACK = Duration.ofDays(56);
    private static final int HALF_HOURS = 48;

    private final QueueScores scores;
    private final QueueProfiles profiles;
    private final StoredStates states;

    ProfileDesk(QueueScores scores, QueueProfiles profiles, StoredStates states) {
        this.scores = scores;
        this.profiles = profiles;
        this.states = states;
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    void renew(PhoneQueue queue, Instant now) {
        var found = profile(queue, scores.waits(queue.id(), now.minus(LOOKS_BACK), now));
        states.lock(queue.id());
        profiles.clear(queue.id());
        if (!found.isEmpty()) {
            profiles.add(found);
        }
    }

    static List<QueueProfile> profile(PhoneQueue queue, List<Wait> waits) {
        var byPlace = new TreeMap<Integer, List<Double>>();
        for (var wait : waits) {
            var local = wait.at().atZone(queue.country().zone());
            int halfHour = local.getHour() * 2 + local.getMinute() / 30;
            int place = local.getDayOfWeek().getValue() * HALF_HOURS + halfHour;
            byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(wait.waitSeconds());
        }
        return byPlace.entrySet().stream()
                .map(entry -> profile(queue.id(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static QueueProfile profile(String queue, int place, List<Double> waits) {
        var sorted = waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new QueueProfile(
                queue,
                place / HALF_HOURS,
                place % HALF_HOURS,
                sorted.length,
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.9));
    }

    /// The least wait that so large a share did not wait longer than.
    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
