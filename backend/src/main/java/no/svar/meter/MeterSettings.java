package no.svar.meter;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// What is believed of metering points.
///
/// @param mostKwhAnHour an hour's value beyond this is absurd and rejected, a quarter's beyond a quarter of
///   it
@ConfigurationProperties("svar.meter")
record MeterSettings(@Bindable(defaultValue = "10000") @Min(1) @Max(500_000) int mostKwhAnHour) {}
