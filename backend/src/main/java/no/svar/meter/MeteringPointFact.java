package no.svar.meter;

import java.math.BigDecimal;
import java.time.Instant;
import no.svar.feed.Fact;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// What a grid company or a retailer tells about one metering point.
///
/// @param multiplier what a step of the register is multiplied by; 1 where nothing is said
record MeteringPointFact(
        String meteringPoint,
        String address,
        String postalCode,
        @Nullable String postalTown,
        String municipality,
        @Nullable String county,
        Country country,
        PriceArea priceArea,
        String gridCompany,
        @Nullable String retailer,
        Use use,
        Resolution resolution,
        @Nullable Integer registerDigits,
        BigDecimal multiplier,
        @Nullable Fuse mainFuse,
        @Nullable BigDecimal expectedAnnualKwh,
        @Nullable Long expectedAnnualGridCostMinor,
        Instant asOf)
        implements Fact {

    @Override
    public String key() {
        return meteringPoint;
    }

    /// The main fuse, which bounds what can be used in an hour.
    record Fuse(int amperes, int volts, int phases) {}
}
