package no.svar.queue;

import org.jspecify.annotations.Nullable;

/// What the model did with an event.
///
/// @param reason why it was rejected, else null
record Taken(Verdict verdict, @Nullable String reason) {

    enum Verdict {
        TAKEN,
        DUPLICATE,
        /// Over 120 seconds old when it arrived: it counts for accuracy, not for the live number.
        LATE,
        REJECTED
    }

    static Taken as(Verdict verdict) {
        return new Taken(verdict, null);
    }

    static Taken rejected(String reason) {
        return new Taken(Verdict.REJECTED, reason);
    }
}
