package no.svar.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How long a call that joins now will wait, in seconds.
///
/// @param asOf the newest event time heard; null before the first event
/// @param range null where the basis is NONE
/// @param waiting calls in the queue
/// @param freeAgent nobody waits and an agent is known to be free
/// @param labels waits that the model has learnt from
/// @param sharedAgents agents serve other queues too, said or seen
/// @param widened the range is wider, as too few of the last 28 days' were kept
/// @param resets how often the model ran away and was set back to the prior
@Serdeable
record Estimate(
        @Nullable Instant asOf,
        Basis basis,
        @Nullable Range range,
        int waiting,
        boolean freeAgent,
        long labels,
        boolean sharedAgents,
        boolean widened,
        int resets) {

    /// Seconds that a quarter, half and nine of ten calls do not wait longer than.
    @Serdeable
    record Range(double p25, double p50, double p90) {}
}
