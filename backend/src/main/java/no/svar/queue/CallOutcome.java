package no.svar.queue;

/// An event and what became of it.
record CallOutcome(Heard heard, CallResult result) {}
