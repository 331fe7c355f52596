package no.svar.queue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who wants to know when a queue is short.
///
/// @param id random, and all that is needed to see or end it
/// @param caller who set it, as a keyed hash
/// @param customerId who is to be told; null where nobody was signed in
/// @param releasedAt when there was room for it; null while it waits for that
/// @param dueAt when it is to be signalled, if the queue is short then
@MappedEntity("queue_watch")
record Watch(
        @Id String id,
        String queue,
        String caller,
        @Nullable String customerId,
        Instant createdAt,
        Instant untilAt,
        @Nullable Instant releasedAt,
        @Nullable Instant dueAt,
        @Nullable Instant signalledAt) {

    /// Where it stands, to whoever set it.
    enum State {
        WAITING,
        SIGNALLED,
        EXPIRED
    }

    State state(Instant now) {
        if (signalledAt != null) {
            return State.SIGNALLED;
        }
        return now.isBefore(untilAt) ? State.WAITING : State.EXPIRED;
    }
}
