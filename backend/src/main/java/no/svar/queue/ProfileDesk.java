package no.svar.queue;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/// Works out anew what is usual, from the waits of the last eight weeks.
@Singleton
class ProfileDesk {

    private static final Duration LOOKS_BACK = Duration.ofDays(56);

    /// Read at once, so that no more waits than a day's are in memory.
    private static final Duration DAY = Duration.ofDays(1);

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
        var week = new WeekOfWaits(queue);
        for (var from = now.minus(LOOKS_BACK); from.isBefore(now); from = from.plus(DAY)) {
            scores.waits(queue.id(), from, from.plus(DAY)).forEach(week::add);
        }
        var found = week.profiles();
        states.lock(queue.id());
        profiles.clear(queue.id());
        if (!found.isEmpty()) {
            profiles.add(found);
        }
    }
}
