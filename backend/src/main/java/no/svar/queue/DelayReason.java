package no.svar.queue;

/// Why a case will be done later than was said; a date never moves later without one.
enum DelayReason {
    /// Less was done, or is planned, than had been expected.
    CAPACITY,
    /// Many urgent cases came.
    WAVE,
    /// We wait for the customer's answer, or did: the clock stands meanwhile.
    WAITING_FOR_YOU,
    /// The order in which cases are taken was changed.
    PRIORITY_CHANGE
}
