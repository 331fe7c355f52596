package no.svar.outage;

/// What is kept as it was told although it can hardly be right.
enum Doubt {
    UNKNOWN_CAUSE,
    UNKNOWN_REASON,
    /// The estimate had passed when it was told.
    ESTIMATE_PASSED,
    /// The next update was due before this one.
    UPDATE_PASSED,
    /// Fewer customers are told than metering points, or none at all.
    FEW_CUSTOMERS,
    /// It is known before it began.
    KNOWN_EARLY,
    /// It ends or is announced long before or after what planned work does.
    ODD_PLAN
}
