package no.svar.meter;

/// Who made a reading.
enum ReadBy {
    CUSTOMER,
    GRID_COMPANY,
    /// The meter itself, from afar.
    METER,
    RETAILER
}
