package no.svar.queue;

/// What a caller can do instead of waiting.
enum Alternative {
    /// Write to us.
    CLAIM,
    /// Be called back.
    CALLBACK,
    /// Be told when the queue is short.
    WATCH,
    /// Do it here.
    WEB
}
