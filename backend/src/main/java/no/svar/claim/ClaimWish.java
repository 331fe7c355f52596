package no.svar.claim;

/// What the customer would have us do.
enum ClaimWish {
    MONEY_BACK,
    EXPLANATION,
    CORRECTION,
    FIX,
    CALL_ME,
    APOLOGY,
    MORE_TIME
}
