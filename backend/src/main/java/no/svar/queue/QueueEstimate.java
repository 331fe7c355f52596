package no.svar.queue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// What was published at one moment.
@MappedEntity("queue_estimate")
record QueueEstimate(
        @Id String queue,
        Instant at,
        Instant asOf,
        double p25,
        double p50,
        double p90,
        int waiting,
        Basis basis) {}
