package no.svar.outage;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import no.svar.outage.OutageChanged.Change;

/// Hands on what is left of a large outage, or to be told of it later.
@Singleton
class RelayDesk {

    private static final int AT_ONCE = 100;

    private final LaterWords later;
    private final ApplicationEventPublisher<Object> events;

    RelayDesk(LaterWords later, ApplicationEventPublisher<Object> events) {
        this.later = later;
        this.events = events;
    }

    /// Has those outages looked through of which somebody is to hear the newest by now.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void tellLater(Instant now) {
        var due = later.lockDue(now, AT_ONCE);
        if (!due.isEmpty()) {
            later.remove(due);
            due.forEach(outage ->
                    events.publishEvent(new SpreadingOn(outage, Set.of(Change.ESTIMATE), Place.hits())));
        }
    }

    /// Leaves the rest to whoever is free.
    @Transactional
    void handOn(SpreadingOn rest) {
        events.publishEvent(rest);
    }
}
