package no.svar.outbox;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/// Lets something happen inside a transaction, or outside of any.
@Singleton
class Ringer {

    private final ApplicationEventPublisher<Object> events;

    Ringer(ApplicationEventPublisher<Object> events) {
        this.events = events;
    }

    @Transactional
    void ring(Rang rang) {
        events.publishEvent(rang);
    }

    @Transactional
    void toil(int times) {
        for (int turn = 0; turn < times; turn++) {
            events.publishEvent(new Toiled(turn));
        }
    }

    @Transactional
    void ringAndFail(Rang rang) {
        events.publishEvent(rang);
        throw new IllegalStateException("Changed my mind");
    }

    void ringOutside(Rang rang) {
        events.publishEvent(rang);
    }
}
