package no.svar.queue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// The lead of one queue.
///
/// @param epoch grows with each leader; whoever has an older one writes nothing any more
@MappedEntity("queue_lease")
record Lease(@Id String queue, long epoch) {}
