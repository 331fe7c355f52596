package no.svar.meter;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;
import java.time.Instant;
import no.svar.feed.Feed.Accepted;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// A metering point as it was told last.
///
/// There is one of it in the world, so whichever system tells the newest is believed.
///
/// @param meteringPoint its GSRN as a number, see [#id]
/// @param registerDigits how many digits the register shows, kWh only; known where it is read by register
/// @param multiplier what a step of the register is multiplied by
/// @param source the system that told
@MappedEntity("metering_point")
record MeteringPoint(
        @Id long meteringPoint,
        String address,
        String postalCode,
        @Nullable String postalTown,
        String municipality,
        @Nullable String county,
        Country country,
        PriceArea priceArea,
        String gridCompany,
        @Nullable String retailer,
        @MappedProperty("used_as") Use use,
        Resolution resolution,
        @Nullable Integer registerDigits,
        BigDecimal multiplier,
        @Nullable Integer fuseAmperes,
        @Nullable Integer fuseVolts,
        @Nullable Integer fusePhases,
        @Nullable BigDecimal expectedAnnualKwh,
        @Nullable Long expectedAnnualGridCostMinor,
        String source,
        Instant asOf,
        long fingerprint) {

    static MeteringPoint of(Accepted<MeteringPointFact> accepted) {
        var fact = accepted.fact();
        var fuse = fact.mainFuse();
        return new MeteringPoint(
                Gsrn.number(fact.meteringPoint()),
                fact.address(),
                fact.postalCode(),
                fact.postalTown(),
                fact.municipality(),
                fact.county(),
                fact.country(),
                fact.priceArea(),
                fact.gridCompany(),
                fact.retailer(),
                fact.use(),
                fact.resolution(),
                fact.registerDigits(),
                fact.multiplier(),
                fuse == null ? null : fuse.amperes(),
                fuse == null ? null : fuse.volts(),
                fuse == null ? null : fuse.phases(),
                fact.expectedAnnualKwh(),
                fact.expectedAnnualGridCostMinor(),
                accepted.source(),
                accepted.version().asOf(),
                accepted.version().fingerprint());
    }

    /// The GSRN as it is written: 18 digits.
    String id() {
        return Gsrn.id(meteringPoint);
    }
}
