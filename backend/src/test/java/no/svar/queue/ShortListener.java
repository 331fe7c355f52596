package no.svar.queue;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.svar.outbox.Subscriber;

/// Hears which watches were told that their queue is short.
@Singleton
class ShortListener implements Subscriber<QueueShort> {

    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "short-listener";
    }

    @Override
    public Class<QueueShort> event() {
        return QueueShort.class;
    }

    @Override
    public void receive(QueueShort event) {
        heard.add(event.watch());
    }

    boolean heard(String watch) {
        return heard.contains(watch);
    }
}
