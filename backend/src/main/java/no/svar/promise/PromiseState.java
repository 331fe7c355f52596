package no.svar.promise;

/// Where a promise stands. The steps between states are in this one table.
enum PromiseState {
    OPEN,
    KEPT,
    MISSED,
    CHANGED,
    CANCELLED;

    /// A missed promise becomes a kept one only where it turns out that it had been kept in time.
    boolean mayBecome(PromiseState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case MISSED -> next == KEPT;
            case KEPT, CHANGED, CANCELLED -> false;
        };
    }
}
