package no.svar.meter;

/// Whose value something is, and so who can change it.
enum Owner {
    GRID_COMPANY,
    RETAILER
}
