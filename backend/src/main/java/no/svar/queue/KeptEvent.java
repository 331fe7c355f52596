package no.svar.queue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// An event as it is kept for a day.
///
/// @param name of the event, from which its id at the source cannot be told
/// @param queue empty where its source says only that it lives
/// @param delivery the request that brought it
/// @param content the event as JSON
@MappedEntity("queue_event")
record KeptEvent(@Id String name, String queue, Instant receivedAt, long delivery, String content) {}
