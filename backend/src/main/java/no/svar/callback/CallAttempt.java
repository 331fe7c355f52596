package no.svar.callback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A call that was made to keep a promise; customers see when, and what came of it, not the note.
///
/// @param sentAs names the sending: the same one is kept once
/// @param note for the next who calls
@MappedEntity("callback_attempt")
record CallAttempt(
        String callback,
        @Id String id,
        String sentAs,
        Instant at,
        CallOutcome outcome,
        @Nullable String note) {}
