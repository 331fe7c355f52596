package no.svar.feed;

/// What became of a row.
public enum Result {
    /// Nothing was known of it before.
    CREATED,
    /// It is newer than what was kept, and says something else.
    UPDATED,
    /// It says what was known already; where it is newer, the fact's age is brought up to date.
    UNCHANGED,
    /// Something newer is kept.
    STALE,
    /// Something is wrong with it; it stands in the list of rejected rows.
    REJECTED
}
