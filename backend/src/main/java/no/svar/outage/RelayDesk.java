package no.svar.outage;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/// Hands on what is left of a large outage.
@Singleton
class RelayDesk {

    private final ApplicationEventPublisher<Object> events;

    RelayDesk(ApplicationEventPublisher<Object> events) {
        this.events = events;
    }

    /// Leaves the rest to whoever is free.
    @Transactional
    void handOn(SpreadingOn rest) {
        events.publishEvent(rest);
    }
}
