package no.svar.queue;

/// What became of an event.
enum CallResult {
    ACCEPTED,
    /// The source has told it before.
    DUPLICATE,
    /// It counts for history and accuracy, not for the number of now.
    LATE,
    REJECTED,
    /// Of a type that says nothing about queues.
    IGNORED
}
