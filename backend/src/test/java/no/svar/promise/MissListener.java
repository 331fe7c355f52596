package no.svar.promise;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.svar.outbox.Subscriber;

/// Hears which promises were missed.
@Singleton
class MissListener implements Subscriber<PromiseMissed> {

    private final Map<String, Integer> heard = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "miss-listener";
    }

    @Override
    public Class<PromiseMissed> event() {
        return PromiseMissed.class;
    }

    @Override
    public void receive(PromiseMissed event) {
        heard.merge(event.id(), 1, Integer::sum);
    }

    int heard(String promise) {
        return heard.getOrDefault(promise, 0);
    }
}
