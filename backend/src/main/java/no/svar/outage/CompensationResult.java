package no.svar.outage;

/// Whether there is something to pay.
public enum CompensationResult {
    DUE,
    NOT_DUE,
    UNDECIDED
}
