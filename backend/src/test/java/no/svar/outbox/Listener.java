package no.svar.outbox;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Hears what rang, and fails as often as the event says.
@Singleton
class Listener implements Subscriber<Rang> {

    private final Map<UUID, Integer> heard = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "listener";
    }

    @Override
    public Class<Rang> event() {
        return Rang.class;
    }

    @Override
    public void receive(Rang event) {
        if (heard.merge(event.id(), 1, Integer::sum) <= event.failures()) {
            throw new IllegalStateException("Not now");
        }
    }

    int heard(UUID id) {
        return heard.getOrDefault(id, 0);
    }
}
