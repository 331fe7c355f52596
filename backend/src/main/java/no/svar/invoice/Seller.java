package no.svar.invoice;

import org.jspecify.annotations.Nullable;

/// Who sent the invoice.
record Seller(String name, @Nullable String organisationNumber, Role role) {

    /// What the seller answers for: the grid, the supply, or both on one invoice.
    enum Role {
        GRID_COMPANY,
        RETAILER,
        BOTH,
        UNKNOWN
    }
}
