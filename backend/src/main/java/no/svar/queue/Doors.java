package no.svar.queue;

import java.time.Duration;
import java.time.Instant;
import no.svar.queue.Published.Opening;
import org.jspecify.annotations.Nullable;

/// Whether a line is open at an instant, and until when: by its hours, or by what its exchange said.
///
/// @param changesAt when it opens, or closes; null where that is not known
/// @param reason why it is not as usual, in the exchange's words
record Doors(boolean open, @Nullable Instant changesAt, @Nullable String reason) {

    /// How long a word without an end counts: an exchange that has fallen silent must not keep a line closed.
    private static final Duration LONGEST_WORD = Duration.ofHours(24);

    static Doors at(Instant now, OpeningHours hours, @Nullable Opening said) {
        if (said == null || !now.isBefore(end(said))) {
            var open = hours.isOpen(now);
            return new Doors(open, open ? hours.closesAfter(now) : hours.opensAfter(now), null);
        }
        return new Doors(said.open(), changeAfter(said, now, hours), said.reason());
    }

    private static @Nullable Instant changeAfter(Opening said, Instant now, OpeningHours hours) {
        var until = said.until();
        if (until == null) {
            return said.open() ? null : hours.opensAfter(now);
        }
        if (said.open()) {
            return hours.isOpen(until) ? hours.closesAfter(until) : until;
        }
        return hours.isOpen(until) ? until : hours.opensAfter(until);
    }

    private static Instant end(Opening said) {
        var until = said.until();
        return until == null ? said.said().plus(LONGEST_WORD) : until;
    }
}
