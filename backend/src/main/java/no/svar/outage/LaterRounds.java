package no.svar.outage;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Looks every half minute whether customers who had heard of a change within the hour may hear of the next.
@Singleton
class LaterRounds {

    private final RelayDesk relay;
    private final InstantSource clock;

    LaterRounds(RelayDesk relay, InstantSource clock) {
        this.relay = relay;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "30s")
    void look() {
        relay.tellLater(clock.instant());
    }
}
