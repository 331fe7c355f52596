package no.svar.feed;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Forgets rejected rows that nobody has sent again for a long time.
@Singleton
class RejectionPurge {

    private final Rejections rejections;
    private final FeedSettings settings;
    private final InstantSource clock;

    RejectionPurge(Rejections rejections, FeedSettings settings, InstantSource clock) {
        this.rejections = rejections;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    void purge() {
        var before = clock.instant().minus(settings.keepRejections());
        int purged;
        do {
            purged = rejections.purge(before);
        } while (purged > 0);
    }
}
