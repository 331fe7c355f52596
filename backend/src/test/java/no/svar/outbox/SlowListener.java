package no.svar.outbox;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/// Takes its time over each event, and counts how many it was handed at once.
@Singleton
class SlowListener implements Subscriber<Toiled> {

    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger heard = new AtomicInteger();

    @Override
    public String name() {
        return "slow-listener";
    }

    @Override
    public Class<Toiled> event() {
        return Toiled.class;
    }

    @Override
    public int atOnce() {
        return 2;
    }

    @Override
    public void receive(Toiled event) {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        now.decrementAndGet();
        heard.incrementAndGet();
    }

    int heard() {
        return heard.get();
    }

    int mostAtOnce() {
        return most.get();
    }
}
