package no.svar.queue;

/// Calls of the past have taught something of a queue.
record Taught(PhoneQueue queue) {}
