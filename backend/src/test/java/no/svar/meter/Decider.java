package no.svar.meter;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.svar.outbox.Subscriber;

/// Whoever looks at doubtful readings, in tests: remembers what it was told.
@Singleton
class Decider implements Subscriber<ReadingNeedsPerson> {

    private final Map<UUID, ReadingNeedsPerson> told = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "decider";
    }

    @Override
    public Class<ReadingNeedsPerson> event() {
        return ReadingNeedsPerson.class;
    }

    @Override
    public void receive(ReadingNeedsPerson event) {
        told.put(event.reading(), event);
    }

    ReadingNeedsPerson toldOf(String reading) throws InterruptedException {
        var id = UUID.fromString(reading);
        for (int wait = 0; wait < 200 && !told.containsKey(id); wait++) {
            Thread.sleep(50);
        }
        var event = told.get(id);
        if (event == null) {
            throw new AssertionError("Nobody was told of reading " + reading);
        }
        return event;
    }
}
