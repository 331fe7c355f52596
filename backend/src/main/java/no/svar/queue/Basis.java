package no.svar.queue;

/// What a range of waiting times rests on.
enum Basis {
    /// The model, having seen enough waits of this queue.
    LIVE_MODEL,
    /// The model, mostly by what was believed before: fewer than 50 waits seen.
    PRIOR,
    /// Nothing was heard of the queue.
    NONE
}
