package no.svar.queue;

import java.time.Instant;
import no.svar.feed.Fact;
import org.jspecify.annotations.Nullable;

/// A call that is long over, as a call centre's log tells it; it bears no name of the call or of anybody.
///
/// @param answeredAt null where no agent took it
/// @param leftAt null where it did not leave without one
record PastCall(
        String queue,
        Instant offeredAt,
        @Nullable Instant answeredAt,
        @Nullable Instant leftAt,
        @Nullable Instant endedAt)
        implements Fact {

    /// It has none: a half hour that is known is not taught again.
    @Override
    public String key() {
        return "";
    }

    @Override
    public Instant asOf() {
        return endedAt != null
                ? endedAt
                : answeredAt != null ? answeredAt : leftAt != null ? leftAt : offeredAt;
    }
}
