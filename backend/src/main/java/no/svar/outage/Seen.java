package no.svar.outage;

/// Whether what is shown could be renewed just now.
enum Seen {
    LIVE,
    /// Told from memory, while the database does not answer.
    STALE
}
