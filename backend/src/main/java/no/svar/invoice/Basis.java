package no.svar.invoice;

/// What the quantity of a line rests on.
enum Basis {
    MEASURED,
    ESTIMATED,
    FINALLY_ESTIMATED,
    /// The line has no metered quantity.
    NOT_METERED,
    /// The billing system did not say; never shown as measured.
    UNKNOWN;

    /// What a line of that kind rests on where the billing system did not say.
    static Basis ofUnsaid(LineKind kind) {
        return kind.isMetered() ? UNKNOWN : NOT_METERED;
    }
}
