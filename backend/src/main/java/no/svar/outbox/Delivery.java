package no.svar.outbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An event on its way to one subscriber.
///
/// @param nextAt when it is to be tried: at once, later, or when the lease of whoever tries it now runs out;
///   null where it is parked
/// @param attempts how often it has been tried; also tells claims of the same delivery apart
@MappedEntity("outbox_event")
record Delivery(
        @Id String id,
        String type,
        String subscriber,
        String payload,
        Instant createdAt,
        @Nullable Instant nextAt,
        int attempts,
        @Nullable String lastError) {

    Delivery claimedUntil(Instant leaseEnds) {
        return new Delivery(id, type, subscriber, payload, createdAt, leaseEnds, attempts + 1, lastError);
    }
}
