package no.svar.queue;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.svar.shared.Rounds;

/// Looks every few seconds whether a queue is short, and lets its watches know.
@Singleton
class WatchRounds {

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration FORGET = Duration.ofMinutes(10);
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final int SWEEP = 1_000;

    private final Lines lines;
    private final QueueBoard board;
    private final WatchDesk desk;
    private final Watches watches;
    private final InstantSource clock;
    private final List<Rounds> rounds = new CopyOnWriteArrayList<>();

    WatchRounds(Lines lines, QueueBoard board, WatchDesk desk, Watches watches, InstantSource clock) {
        this.lines = lines;
        this.board = board;
        this.desk = desk;
        this.watches = watches;
        this.clock = clock;
    }

    @EventListener
    void start(StartupEvent event) {
        rounds.add(Rounds.start("queues: telling that one is short", LOOK, this::look));
        rounds.add(Rounds.start("queues: forgetting watches", FORGET, this::forget));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(Rounds::close);
    }

    /// A queue for which nobody waits costs one look.
    void look() {
        for (var queue : lines.all()) {
            if (watches.waiting(queue.id(), clock.instant()) == 0) {
                continue;
            }
            if (board.isShort(queue)) {
                desk.signal(queue);
                desk.release(queue);
            } else {
                desk.putBack(queue);
            }
        }
    }

    void forget() {
        while (watches.forget(clock.instant().minus(REMEMBERED), SWEEP) == SWEEP) {
            // Small statements: nobody waits long for their locks.
        }
    }
}
