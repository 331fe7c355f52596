package no.svar.promise;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/// Looks every few seconds for promises whose time has passed: no person has to say that one was broken.
///
/// Every node looks, each at promises that no other one has in hand.
@Singleton
class PromiseClock {

    private static final int CHUNK = 500;

    private final PromiseDesk desk;

    PromiseClock(PromiseDesk desk) {
        this.desk = desk;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "5s")
    void look() {
        int found;
        do {
            found = desk.findMissed(CHUNK);
        } while (found == CHUNK);
    }
}
