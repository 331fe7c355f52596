package no.svar.access;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends codes behind the caller's back: only here is it asked whether anybody has the address, so the answer
/// and its time cannot tell.
@Singleton
final class CodePost {

    private static final int SENDERS = 4;
    private static final int MAX_WAITING = 1_000;
    private static final long LAST_WAIT_SECONDS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(CodePost.class);

    private final Customers customers;
    private final Secrets secrets;
    private final List<CodeSender> senders;
    private final ThreadPoolExecutor queue =
            new ThreadPoolExecutor(
                    SENDERS,
                    SENDERS,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(MAX_WAITING),
                    Thread.ofVirtual().name("code-post-", 0).factory());

    CodePost(Customers customers, Secrets secrets, List<CodeSender> senders) {
        this.customers = customers;
        this.secrets = secrets;
        this.senders = senders;
    }

    void take(Address address, String code) {
        try {
            queue.execute(() -> deliver(address, code));
        } catch (RejectedExecutionException full) {
            LOG.warn("A sign-in code was not sent: {} are waiting already", MAX_WAITING);
        }
    }

    private void deliver(Address address, String code) {
        var customer = customers.reachedAt(secrets.hashOf(address));
        if (customer.isEmpty()) {
            return;
        }
        var ways = senders.stream().filter(sender -> sender.reaches(address.kind())).toList();
        if (ways.isEmpty()) {
            LOG.warn("A sign-in code was not sent: nothing is set up that reaches {}", address.kind());
        }
        for (var sender : ways) {
            try {
                sender.send(address, code, customer.get().language());
            } catch (CodeSender.NotSent failed) {
                LOG.warn("A sign-in code was not sent: {}", failed.getMessage());
            }
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        queue.shutdown();
        if (!queue.awaitTermination(LAST_WAIT_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("{} sign-in codes were not sent before the stop", queue.shutdownNow().size());
        }
    }
}
