package no.svar.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the leader of a queue says of it, for every pod to show.
///
/// It bears no judgement of its age: that is made from `estimate.asOf` when somebody asks.
///
/// @param at when the leader worked it out
/// @param earlier the range's middle about ten minutes before; null where none is known
/// @param hours what the source last said of opening hours; null where it never did
@Serdeable
record Published(Instant at, Estimate estimate, @Nullable Earlier earlier, @Nullable Opening hours) {

    /// The middle of a range as it was at some time, in seconds.
    @Serdeable
    record Earlier(Instant at, double p50) {}

    /// The queue is open or closed, whatever its usual hours are, until the time said or until told
    /// otherwise.
    ///
    /// @param said when it was said
    @Serdeable
    record Opening(boolean open, @Nullable Instant until, @Nullable String reason, Instant said) {

        static Opening of(CallEvent.Hours hours) {
            return new Opening(hours.open(), hours.until(), hours.reason(), hours.origin().time());
        }
    }
}
