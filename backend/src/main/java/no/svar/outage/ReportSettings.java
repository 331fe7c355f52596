package no.svar.outage;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/// How reports of customers are taken and gathered.
///
/// @param perCustomer how many receipts one customer gets in an hour
/// @param sameWithin how long the same report of the same metering point gets the same receipt
/// @param togetherWithin how long after the last report of a postal code the next one belongs to it
/// @param pointsSuspected how many metering points of a postal code make a suspected outage
/// @param stillOutWithin how long after the power was said to be back it can be reported as still gone
/// @param beforeStart how long before the start of an outage, as told, a report counts as one of it
/// @param openFor after how long a report that nothing has explained is closed
/// @param keep how long a report and what came of it can be read
@ConfigurationProperties("svar.outage.reports")
record ReportSettings(
        @Bindable(defaultValue = "10") @Min(1) @Max(100) int perCustomer,
        @Bindable(defaultValue = "15m") @NotNull Duration sameWithin,
        @Bindable(defaultValue = "1h") @NotNull Duration togetherWithin,
        @Bindable(defaultValue = "3") @Min(1) @Max(1_000) int pointsSuspected,
        @Bindable(defaultValue = "24h") @NotNull Duration stillOutWithin,
        @Bindable(defaultValue = "2h") @NotNull Duration beforeStart,
        @Bindable(defaultValue = "24h") @NotNull Duration openFor,
        @Bindable(defaultValue = "1100d") @NotNull Duration keep) {}
