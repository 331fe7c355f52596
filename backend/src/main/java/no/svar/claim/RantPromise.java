package no.svar.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a customer says was promised: nobody has confirmed it.
///
/// @param text in the customer's own words
/// @param what was promised
/// @param by how the promise was given, where the text says so
/// @param dueOn by when it was to be done; where only some days are told, the last of them
/// @param givenOn when it was promised
record RantPromise(
        String text,
        What what,
        @Nullable Way by,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate givenOn,
        int from,
        int to) {

    enum What {
        CALL,
        REPLY,
        FIX,
        PAYOUT,
        VISIT,
        OTHER
    }

    enum Way {
        CALL,
        LETTER,
        CHAT,
        VISIT
    }
}
