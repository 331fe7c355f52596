package no.svar.promise;

/// Where a promise stands. The steps between states are in this one table.
enum PromiseState {
    /// Only the customer says that it was made.
    UNCONFIRMED,
    /// The customer says that it was made, and nobody has found that it was.
    REFUSED,
    OPEN,
    /// We did our part in time, and nobody answered: it is not kept, and not broken.
    ATTEMPTED,
    KEPT,
    MISSED,
    CHANGED,
    CANCELLED;

    /// A missed promise becomes another one only where it turns out that our part had been done in time.
    boolean mayBecome(PromiseState next) {
        return switch (this) {
            case UNCONFIRMED -> next == OPEN || next == REFUSED;
            case OPEN -> next.isAfterOpen();
            case ATTEMPTED -> next == KEPT || next == CHANGED || next == CANCELLED;
            case MISSED -> next == KEPT || next == ATTEMPTED;
            case REFUSED, KEPT, CHANGED, CANCELLED -> false;
        };
    }

    private boolean isAfterOpen() {
        return this != OPEN && this != UNCONFIRMED && this != REFUSED;
    }
}
