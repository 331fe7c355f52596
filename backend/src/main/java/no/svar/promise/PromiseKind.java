package no.svar.promise;

/// What can be promised.
public enum PromiseKind {
    /// That power is back by then.
    RESTORATION,
    /// That more is told by then; whatever is told next keeps it.
    NEXT_UPDATE,
    /// That money that is due is paid out by then.
    PAYOUT;

    boolean isKeptByTheNext() {
        return this == NEXT_UPDATE;
    }
}
