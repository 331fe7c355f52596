package no.svar.meter;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// A capacity tariff as it lies in its table.
///
/// @param charges a JSON array of [TariffCharge]
@MappedEntity("capacity_tariff")
record CapacityTariffRow(
        @Id String gridCompany,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Country country,
        String charges,
        boolean vatIncluded,
        String reference,
        String source,
        Instant asOf,
        long fingerprint) {}
