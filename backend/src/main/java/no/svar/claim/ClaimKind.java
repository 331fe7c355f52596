package no.svar.claim;

/// What a claim can be about.
enum ClaimKind {
    WRONG_INVOICE,
    WRONG_READING,
    REFUND,
    MISSING_PAYMENT,
    OUTAGE_COMPENSATION,
    DAMAGE,
    BROKEN_PROMISE,
    MORE_TIME_TO_PAY,
    MOVING_OR_SWITCHING,
    DATA_ABUSE,
    OTHER
}
