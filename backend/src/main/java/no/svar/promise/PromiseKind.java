package no.svar.promise;

/// What can be promised.
public enum PromiseKind {
    /// That power is back by then.
    RESTORATION,
    /// That more is told by then; whatever is told next keeps it.
    NEXT_UPDATE,
    /// That money that is due is paid out by then.
    PAYOUT,
    /// That a person answers by then.
    REPLY,
    /// That a person calls by then; a call that nobody took does not break it.
    CALLBACK,
    /// Something else that somebody said, in the words of whoever heard it.
    WORD;

    boolean isKeptByTheNext() {
        return this == NEXT_UPDATE;
    }
}
