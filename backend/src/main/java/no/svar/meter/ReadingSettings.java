package no.svar.meter;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import no.svar.regulation.LoadProfile;

/// Where a customer's reading begins to be doubted. The industry's habits, no law.
///
/// @param high times the expected use, above which a reading is doubted
/// @param low times the expected use, below which a reading is doubted
/// @param leastDoubted kWh: differences below it are never doubted
/// @param householdProfile by which a household's year is spread where last year's readings are not known
/// @param oldestReading how long ago a reading that is sent may have been read
/// @param remindBefore how long before the last day of a reading window the first screen asks for a reading
/// @param photosAtOnce how many photos are read and drawn at the same time
@ConfigurationProperties("svar.meter")
record ReadingSettings(
        @Bindable(defaultValue = "3") @NotNull @DecimalMin("1") BigDecimal high,
        @Bindable(defaultValue = "0.333") @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal low,
        @Bindable(defaultValue = "100") @NotNull @DecimalMin("0") BigDecimal leastDoubted,
        @Bindable(defaultValue = "ELECTRIC_HEATING") @NotNull LoadProfile householdProfile,
        @Bindable(defaultValue = "92d") @NotNull Duration oldestReading,
        @Bindable(defaultValue = "30d") @NotNull Duration remindBefore,
        @Bindable(defaultValue = "2") @Min(1) @Max(64) int photosAtOnce) {}
