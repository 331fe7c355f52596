package no.svar.meter;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// What a reading may plausibly be, or why none is needed and which values are estimated instead.
@Serdeable
record AllowedReading(
        boolean needed,
        String why,
        @Nullable Integer digits,
        @Nullable Last last,
        @Nullable Period readOn,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Likely likely,
        @Nullable List<Run> estimated) {

    /// The reading before.
    @Serdeable
    record Last(LocalDate readOn, BigDecimal register) {}

    /// Where the number is expected; from is greater than to where the register starts anew in between.
    @Serdeable
    record Likely(BigDecimal from, BigDecimal to) {}

    /// Intervals in a row that are of one quality.
    @Serdeable
    record Run(Instant from, Instant to, long intervals, Quality quality) {}
}
