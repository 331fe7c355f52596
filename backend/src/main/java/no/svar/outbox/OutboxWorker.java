package no.svar.outbox;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands deliveries on, beside the workers of all other nodes.
///
/// A node that dies leaves its claims behind; they are due again when their lease runs out.
@Singleton
class OutboxWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    private final OutboxDesk desk;
    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final Bell bell;
    private final OutboxSettings settings;
    private final ExecutorService threads;
    private final Semaphore free;
    private final Hands hands;
    private volatile boolean running;
    private volatile @Nullable Future<?> loop;

    OutboxWorker(
            OutboxDesk desk,
            Subscribers subscribers,
            Deliveries deliveries,
            Bell bell,
            OutboxSettings settings,
            @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.desk = desk;
        this.subscribers = subscribers;
        this.deliveries = deliveries;
        this.bell = bell;
        this.settings = settings;
        this.threads = threads;
        this.free = new Semaphore(settings.workers());
        this.hands = new Hands(subscribers::atOnce);
    }

    @EventListener
    void start(StartupEvent started) {
        start();
    }

    void start() {
        running = true;
        loop = threads.submit(this::work);
    }

    /// Claims nothing more; what is being tried may end, and is due again elsewhere if it does not.
    @PreDestroy
    void stop() {
        running = false;
        bell.ring();
        var ending = loop;
        if (ending != null) {
            awaitEnd(ending);
        }
    }

    private void work() {
        while (running) {
            try {
                if (!claimAndHandOn()) {
                    bell.await(settings.poll());
                }
            } catch (InterruptedException stopped) {
                running = false;
            } catch (RuntimeException failure) {
                LOG.warn("The outbox cannot be read, and is tried again: {}", failure.toString());
                pause();
            }
        }
    }

    /// Whether there may be more that is due, for those whose hands are free.
    private boolean claimAndHandOn() throws InterruptedException {
        free.acquire();
        int slots = 1 + free.drainPermits();
        int claimed = 0;
        try {
            for (var delivery : desk.claim(slots, hands, settings.lease())) {
                claimed++;
                hands.take(delivery.subscriber());
                threads.execute(() -> tryOnce(delivery));
            }
        } finally {
            free.release(slots - claimed);
        }
        return claimed > 0;
    }

    private void tryOnce(Delivery delivery) {
        try {
            subscribers.handOn(delivery);
            desk.delivered(delivery);
        } catch (RuntimeException | LinkageError failure) {
            postpone(delivery, failure);
        } finally {
            free.release();
            if (hands.giveBack(delivery.subscriber())) {
                bell.ring();
            }
        }
    }

    private void postpone(Delivery delivery, Throwable failure) {
        try {
            var parks = delivery.attempts() >= settings.attempts();
            desk.failed(delivery, parks ? null : Backoff.after(delivery.attempts()), failure);
            if (parks) {
                LOG.error(
                        "Parked {} for {} after {} attempts ({} are parked): {}",
                        delivery.type(),
                        delivery.subscriber(),
                        delivery.attempts(),
                        deliveries.parked(),
                        failure.toString());
            } else {
                LOG.warn(
                        "{} did not take {} (attempt {}): {}",
                        delivery.subscriber(),
                        delivery.type(),
                        delivery.attempts(),
                        failure.toString());
            }
        } catch (RuntimeException notWritten) {
            LOG.warn("{} stays claimed until its lease ends: {}", delivery.id(), notWritten.toString());
        }
    }

    private void pause() {
        try {
            Thread.sleep(settings.poll());
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    private static void awaitEnd(Future<?> loop) {
        try {
            loop.get(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failure) {
            LOG.warn("The outbox did not end in good order: {}", failure.toString());
        }
    }
}
