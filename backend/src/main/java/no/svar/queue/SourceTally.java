package no.svar.queue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What one request adds to what is counted of one source.
final class SourceTally {

    private final String client;
    private final String source;
    private final Instant seenAt;
    private final long skewMillis;
    private final Map<CallResult, Integer> counts = new EnumMap<>(CallResult.class);
    private @Nullable Text lastReason;

    SourceTally(String client, String source, Instant seenAt, long skewMillis) {
        this.client = client;
        this.source = source;
        this.seenAt = seenAt;
        this.skewMillis = skewMillis;
    }

    void add(CallOutcome outcome) {
        counts.merge(outcome.result(), 1, Integer::sum);
        var fault = outcome.heard().fault();
        lastReason = fault == null ? lastReason : fault.reason();
    }

    void addTo(CallSources sources) {
        sources.count(
                client,
                source,
                seenAt,
                skewMillis,
                of(CallResult.ACCEPTED),
                of(CallResult.DUPLICATE),
                of(CallResult.LATE),
                of(CallResult.REJECTED),
                of(CallResult.IGNORED),
                lastReason);
    }

    private int of(CallResult result) {
        return counts.getOrDefault(result, 0);
    }
}
