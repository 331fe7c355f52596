package no.svar.meter;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// A metering point as its customer sees it; where nobody has described it, only that this is so.
@Serdeable
record MeteringPointView(
        String id,
        @Nullable String address,
        @Nullable String postalCode,
        @Nullable String postalTown,
        @Nullable String municipality,
        @Nullable String county,
        @Nullable Country country,
        @Nullable PriceArea priceArea,
        @Nullable String gridCompany,
        @Nullable String retailer,
        @Nullable Use use,
        @Nullable Resolution resolution,
        @Nullable Integer registerDigits,
        @Nullable BigDecimal multiplier,
        @Nullable Fuse mainFuse,
        @Nullable BigDecimal expectedAnnualKwh,
        @Nullable Money expectedAnnualGridCost,
        Status reading,
        @Nullable String source,
        @Nullable Instant asOf) {

    /// The main fuse, where all of it is known.
    @Serdeable
    record Fuse(int amperes, int volts, int phases) {

        static @Nullable Fuse of(MeteringPoint point) {
            var amperes = point.fuseAmperes();
            var volts = point.fuseVolts();
            var phases = point.fusePhases();
            return amperes == null || volts == null || phases == null
                    ? null
                    : new Fuse(amperes, volts, phases);
        }
    }

    /// What is known of its readings and expected of them.
    @Serdeable
    record Status(
            ReadingStatus.Way way,
            String wayText,
            @Nullable ReadingView last,
            @Nullable Expected expected,
            Owner owner,
            String ownerText,
            NextStep.View next) {}

    /// What is expected next, and when.
    @Serdeable
    record Expected(ReadingStatus.What what, @Nullable LocalDate from, @Nullable LocalDate to, String text) {}

    static MeteringPointView of(ReadingStatus status, Status reading, Language language) {
        var id = status.held().id();
        var point = status.held().point();
        if (point == null) {
            return new MeteringPointView(
                    id, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, reading, null, null);
        }
        var cost = point.expectedAnnualGridCostMinor();
        return new MeteringPointView(
                id,
                point.address(),
                point.postalCode(),
                point.postalTown(),
                point.municipality(),
                point.county(),
                point.country(),
                point.priceArea(),
                point.gridCompany(),
                point.retailer(),
                point.use(),
                point.resolution(),
                point.registerDigits(),
                ReadingView.plain(point.multiplier()),
                Fuse.of(point),
                point.expectedAnnualKwh() == null ? null : ReadingView.plain(point.expectedAnnualKwh()),
                cost == null ? null : new Money(cost, point.country().currency()),
                reading,
                point.source(),
                point.asOf());
    }
}
