package no.svar.queue;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What a leader does five times a second: reads what was told, learns, publishes; now and then it stores.
@Singleton
final class LeaderRound {

    private static final Duration BETWEEN_ESTIMATES = Duration.ofSeconds(15);
    private static final Duration BETWEEN_STATES = Duration.ofSeconds(60);

    /// How many times a lease is renewed before it runs out.
    private static final int RENEWALS = 3;

    private final Leadership leadership;
    private final EventReader reader;
    private final Publisher publisher;
    private final LeaderDesk desk;
    private final QueueSettings settings;
    private final InstantSource clock;
    private boolean opened;
    private long tendedAt;
    private Instant storedAt = Instant.EPOCH;
    private Instant rememberedAt = Instant.EPOCH;

    LeaderRound(
            Leadership leadership,
            EventReader reader,
            Publisher publisher,
            LeaderDesk desk,
            QueueSettings settings,
            InstantSource clock) {
        this.leadership = leadership;
        this.reader = reader;
        this.publisher = publisher;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    void go() {
        tend();
        var led = List.copyOf(leadership.led());
        if (led.isEmpty()) {
            return;
        }
        reader.read(led, clock.instant());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var queue : led) {
            if (!publisher.publish(queue, now)) {
                leadership.lose(queue);
            }
        }
        remember(now);
        if (!storedAt.plus(BETWEEN_STATES).isAfter(now)) {
            store(now);
        }
    }

    /// Stores what was learnt and gives everything up.
    void resign() {
        store(clock.instant().truncatedTo(ChronoUnit.MICROS));
        leadership.resign();
    }

    /// The lease runs by the time that passes, whatever the clock says meanwhile.
    private void tend() {
        var nanos = System.nanoTime();
        if (opened && nanos - tendedAt < settings.lease().toNanos() / RENEWALS) {
            return;
        }
        if (!opened) {
            leadership.open();
            opened = true;
        }
        tendedAt = nanos;
        for (var taken : leadership.tend()) {
            reader.catchUp(taken, clock.instant());
        }
    }

    private void remember(Instant now) {
        var slot = now.truncatedTo(ChronoUnit.MINUTES);
        while (!slot.plus(BETWEEN_ESTIMATES).isAfter(now)) {
            slot = slot.plus(BETWEEN_ESTIMATES);
        }
        if (slot.isAfter(rememberedAt)) {
            rememberedAt = slot;
            for (var queue : leadership.led()) {
                publisher.remember(queue, slot);
            }
        }
    }

    private void store(Instant now) {
        for (var queue : List.copyOf(leadership.led())) {
            var scores = queue.unstoredScores();
            var state = new StoredState(queue.id(), now, leadership.written(queue));
            if (desk.store(state, queue.epoch(), scores)) {
                queue.stored();
            } else {
                leadership.lose(queue);
            }
        }
        storedAt = now;
    }
}
