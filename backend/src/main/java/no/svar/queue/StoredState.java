package no.svar.queue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// The row of what the leader of a queue knows.
@MappedEntity("queue_state")
record StoredState(@Id String queue, Instant storedAt, String content) {}
