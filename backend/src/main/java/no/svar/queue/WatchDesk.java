package no.svar.queue;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;

/// Sets watches, releases as many as there is room for, and tells those whose moment has come.
@Singleton
class WatchDesk {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Watches watches;
    private final WatchSettings settings;
    private final ApplicationEventPublisher<Object> events;
    private final InstantSource clock;

    WatchDesk(
            Watches watches,
            WatchSettings settings,
            ApplicationEventPublisher<Object> events,
            InstantSource clock) {
        this.watches = watches;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /// @throws TooManyWatches where the queue or the caller has enough of them
    @Transactional
    void set(Watch watch) {
        var now = watch.createdAt();
        if (watches.waiting(watch.queue(), now) >= settings.perQueue()
                || watches.waitingOf(watch.queue(), watch.caller(), now) >= settings.perCaller()) {
            throw new TooManyWatches();
        }
        watches.add(watch);
    }

    /// For a short queue: releases those that have waited longest, each for a moment of its own.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void release(PhoneQueue queue) {
        var now = now();
        if (watches.lockFirst(queue.id(), now).isEmpty()) {
            return;
        }
        var room =
                settings.releasedEachMinute(queue.priors())
                        - watches.releasedSince(queue.id(), now.minus(WINDOW));
        if (room <= 0) {
            return;
        }
        for (var id : watches.oldest(queue.id(), now, (int) room)) {
            watches.release(id, now, now.plus(jitter()));
        }
    }

    /// For a short queue: tells those whose moment has come.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void signal(PhoneQueue queue) {
        var now = now();
        var due = watches.lockDue(queue.id(), now);
        if (due.isEmpty()) {
            return;
        }
        watches.signalled(due.stream().map(Watch::id).toList(), now);
        due.forEach(
                watch -> events.publishEvent(new QueueShort(watch.id(), watch.queue(), watch.customerId())));
    }

    /// For a queue that is not short any more: those whose moment has come wait on, in their old places.
    @Transactional
    void putBack(PhoneQueue queue) {
        watches.putBack(queue.id(), now());
    }

    private Duration jitter() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(settings.jitter().toMillis() + 1));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
