package no.svar.promise;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Forgets promises that were settled a long time ago; one that is open is never forgotten.
@Singleton
class PromisePurge {

    private final Promises promises;
    private final PromiseSettings settings;
    private final InstantSource clock;

    PromisePurge(Promises promises, PromiseSettings settings, InstantSource clock) {
        this.promises = promises;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "25m", fixedDelay = "24h")
    void purge() {
        var before = clock.instant().minus(settings.keep());
        int purged;
        do {
            purged = promises.purge(before);
        } while (purged > 0);
    }
}
