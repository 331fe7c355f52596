package no.svar.queue;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToIntFunction;

/// Forgets what has been kept for long enough, and renews what is usual.
@Singleton
class QueueHousekeeping {

    private static final Duration EVENTS = Duration.ofHours(24);
    private static final Duration ESTIMATES = Duration.ofDays(90);
    private static final Duration SCORES = Duration.ofDays(400);
    private static final Duration SOURCES = Duration.ofDays(400);

    private final QueueEvents events;
    private final QueueEstimates estimates;
    private final QueueScores scores;
    private final CallSources sources;
    private final Profiling profiling;
    private final InstantSource clock;

    QueueHousekeeping(
            QueueEvents events,
            QueueEstimates estimates,
            QueueScores scores,
            CallSources sources,
            Profiling profiling,
            InstantSource clock) {
        this.events = events;
        this.estimates = estimates;
        this.scores = scores;
        this.sources = sources;
        this.profiling = profiling;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "2m", fixedDelay = "10m")
    void forget() {
        var now = clock.instant();
        purge(events::purge, now.minus(EVENTS));
        purge(estimates::purge, now.minus(ESTIMATES));
        purge(scores::purge, now.minus(SCORES));
        sources.purge(now.minus(SOURCES));
    }

    /// Each queue is seen to by the node that leads it.
    @Scheduled(initialDelay = "1m", fixedDelay = "5m")
    void renewProfiles() {
        profiling.renew(clock.instant());
    }

    private static void purge(ToIntFunction<Instant> some, Instant before) {
        int purged;
        do {
            purged = some.applyAsInt(before);
        } while (purged > 0);
    }
}
