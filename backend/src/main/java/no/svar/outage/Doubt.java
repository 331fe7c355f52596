package no.svar.outage;

/// What is kept as it was told although it can hardly be right.
enum Doubt {
    UNKNOWN_CAUSE,
    UNKNOWN_REASON,
    /// The estimate had passed when it was told.
    ESTIMATE_PASSED,
    /// The next update was due before the row that promises it.
    UPDATE_PASSED,
    /// It was known before it began.
    KNOWN_EARLY,
    /// A step gives power back to metering points that the outage itself does not name.
    STEP_BEYOND
}
