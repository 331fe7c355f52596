package no.svar.meter;

/// What the electricity of a metering point is used for.
public enum Use {
    HOUSEHOLD,
    HOLIDAY_HOME,
    BUSINESS
}
