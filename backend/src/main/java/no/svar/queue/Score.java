package no.svar.queue;

import java.time.Instant;

/// One wait that became known, beside the range that was shown when it began.
///
/// @param at when the call joined the queue
/// @param waitSeconds until an agent took it, or would have taken it had it not left (the ghost rule)
/// @param bucket 0 with a free agent, then by calls ahead: 0, 1–2, 3–6, 7–14, 15–30, 31–62, more
record Score(Instant at, double waitSeconds, double shownP25, double shownP50, double shownP90, int bucket) {

    boolean kept() {
        return waitSeconds <= shownP90;
    }

    boolean within() {
        return kept() && waitSeconds >= shownP25;
    }
}
