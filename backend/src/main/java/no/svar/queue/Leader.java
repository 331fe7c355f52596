package no.svar.queue;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread of a node that leads queues; nothing else touches their models.
@Singleton
class Leader {

    private static final Logger LOG = LoggerFactory.getLogger(Leader.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);

    private final LeaderRound round;
    private final QueueSettings settings;
    private final ExecutorService threads;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean started;
    private @Nullable String lastFailure;

    Leader(
            LeaderRound round,
            QueueSettings settings,
            @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.round = round;
        this.settings = settings;
        this.threads = threads;
    }

    @EventListener
    void start(StartupEvent event) {
        started = true;
        threads.execute(this::lead);
    }

    /// Stores what was learnt and gives the queues up, so that another node goes on at once.
    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        if (started && !ended.await(ENDS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("The queues were not given up in good order");
        }
    }

    private void lead() {
        try {
            while (!stopping.await(go().toNanos(), TimeUnit.NANOSECONDS)) {
                // until the next round
            }
            round.resign();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.warn("The queues were not given up in good order: {}", failure.toString());
        } finally {
            ended.countDown();
        }
    }

    /// One round, and how long to wait for the next. What fails is tried again; the models wait meanwhile.
    private Duration go() {
        try {
            round.go();
            lastFailure = null;
            return settings.poll();
        } catch (RuntimeException failure) {
            var text = failure.toString();
            if (!text.equals(lastFailure)) {
                LOG.warn("The queues cannot be led, and that is tried again: {}", text);
            }
            lastFailure = text;
            return AFTER_FAILURE;
        }
    }
}
