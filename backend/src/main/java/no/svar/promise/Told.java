package no.svar.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a customer says was promised.
///
/// @param at when it was promised, or told to us where the customer does not know
/// @param dueAt null where the customer does not know
record Told(SaidBy by, Instant at, String what, @Nullable Instant dueAt) {}
