package no.svar.callback;

/// What came of a call that we made.
public enum CallOutcome {
    REACHED,
    NO_ANSWER,
    BUSY,
    WRONG_NUMBER
}
