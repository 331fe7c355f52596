package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of those hit that got power back before the others.
///
/// Its metering points lie in `outage_scope` under the step's place, counted from 1.
///
/// @param points how many metering points it names
/// @param customers how many customers it is, as told
@Serdeable
record Step(
        Instant restoredAt,
        int points,
        List<String> postalCodes,
        @Nullable Integer customers,
        @Nullable Words text) {}
