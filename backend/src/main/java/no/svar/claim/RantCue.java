package no.svar.claim;

/// Words from which a promise is put together.
enum RantCue {
    PROMISED,
    NOT_PROMISED,
    CALL,
    REPLY,
    FIX,
    PAYOUT,
    VISIT,
    BY_CALL,
    BY_LETTER,
    BY_CHAT,
    BY_VISIT
}
