package no.svar.queue;

import jakarta.inject.Singleton;
import java.time.Instant;

/// Writes what a leader says of its queues where all nodes read it, and into history.
@Singleton
final class Publisher {

    private final PublishedQueues published;
    private final QueueEstimates estimates;

    Publisher(PublishedQueues published, QueueEstimates estimates) {
        this.published = published;
        this.estimates = estimates;
    }

    /// Publishes what is new; false where somebody else leads the queue by now.
    boolean publish(LedQueue queue, Instant now) {
        var said = queue.due(now);
        if (said == null) {
            return true;
        }
        var written =
                published.replace(queue.id(), queue.epoch(), now, said) > 0
                        || published.open(queue.id(), queue.epoch(), now, said) > 0;
        if (written) {
            queue.published(said);
        }
        return written;
    }

    void remember(LedQueue queue, Instant at) {
        var row = queue.history(at);
        if (row != null) {
            estimates.add(row);
        }
    }
}
