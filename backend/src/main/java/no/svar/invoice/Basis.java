package no.svar.invoice;

/// What the quantity of a line rests on.
enum Basis {
    MEASURED,
    ESTIMATED,
    FINALLY_ESTIMATED,
    /// The line has no metered quantity.
    NOT_METERED,
    /// The billing system did not say; never shown as measured.
    UNKNOWN
}
