package no.svar.invoice;

/// The headings that a customer reads an invoice by, in the order in which they are shown.
enum LineGroup {
    ENERGY,
    GRID,
    FIXED,
    TAXES,
    SUPPORT,
    FEES,
    CORRECTIONS,
    OTHER
}
