package no.svar.meter;

import java.time.Instant;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// What other rooms need to know of a metering point as it was told last.
///
/// @param meteringPoint its GSRN as a number
/// @param postalCode its digits, without the space that may be written in Sweden
/// @param gridCompany who owns the grid there, as it was told
/// @param expectedAnnualGridCostMinor what the grid is expected to cost in a year, in the country's currency;
///   null where nobody told
/// @param source the system that told, and `asOf` when it was so
public record PointFact(
        long meteringPoint,
        Country country,
        Use use,
        String postalCode,
        String municipality,
        String gridCompany,
        @Nullable Long expectedAnnualGridCostMinor,
        Instant asOf,
        String source) {}
