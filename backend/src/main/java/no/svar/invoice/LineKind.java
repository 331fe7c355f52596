package no.svar.invoice;

/// What a line charges for, as the billing system or the rules of the UBL reader name it.
enum LineKind {
    ENERGY(LineGroup.ENERGY),
    ENERGY_MARKUP(LineGroup.ENERGY),
    ENERGY_CERTIFICATE(LineGroup.ENERGY),
    ENERGY_FIXED(LineGroup.FIXED),
    GRID_ENERGY(LineGroup.GRID),
    GRID_CAPACITY(LineGroup.GRID),
    GRID_FIXED(LineGroup.FIXED),
    ELECTRICITY_TAX(LineGroup.TAXES),
    ENOVA_LEVY(LineGroup.TAXES),
    POWER_SUPPORT(LineGroup.SUPPORT),
    NORGESPRIS(LineGroup.SUPPORT),
    OUTAGE_COMPENSATION(LineGroup.SUPPORT),
    INVOICE_FEE(LineGroup.FEES),
    REMINDER_FEE(LineGroup.FEES),
    LATE_INTEREST(LineGroup.FEES),
    CORRECTION(LineGroup.CORRECTIONS),
    DISCOUNT(LineGroup.OTHER),
    OTHER(LineGroup.OTHER);

    private final LineGroup group;

    LineKind(LineGroup group) {
        this.group = group;
    }

    LineGroup group() {
        return group;
    }

    /// Whether the line's quantity is energy or power, so that it rests on values that can be estimated.
    boolean isMetered() {
        return switch (this) {
            case ENERGY,
                    ENERGY_MARKUP,
                    ENERGY_CERTIFICATE,
                    GRID_ENERGY,
                    GRID_CAPACITY,
                    ELECTRICITY_TAX,
                    ENOVA_LEVY,
                    POWER_SUPPORT,
                    NORGESPRIS,
                    CORRECTION ->
                    true;
            case ENERGY_FIXED,
                    GRID_FIXED,
                    OUTAGE_COMPENSATION,
                    INVOICE_FEE,
                    REMINDER_FEE,
                    LATE_INTEREST,
                    DISCOUNT,
                    OTHER ->
                    false;
        };
    }
}
