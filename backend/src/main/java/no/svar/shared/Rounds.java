package no.svar.shared;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does something again and again on a thread of its own, which no other job can hold up.
///
/// A failure is told once, and the next round tries again.
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Thread thread;

    private Rounds(Thread thread) {
        this.thread = thread;
    }

    public static Rounds start(String name, Duration pause, Runnable round) {
        return new Rounds(Thread.ofVirtual().name(name).start(() -> go(name, pause, round)));
    }

    private static void go(String name, Duration pause, Runnable round) {
        var failing = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                round.run();
                if (failing) {
                    LOG.info("{} goes on", name);
                }
                failing = false;
            } catch (RuntimeException failed) {
                if (!failing) {
                    LOG.warn("{} fails, and tries again", name, failed);
                }
                failing = true;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
