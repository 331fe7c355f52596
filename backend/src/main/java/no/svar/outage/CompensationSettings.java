package no.svar.outage;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.svar.regulation.NorwegianOutage;
import no.svar.regulation.OutagePeriods;

/// How the law on compensation is read where its text leaves it open.
///
/// @param hours Norway: which hours after the twelfth are paid
/// @param twelveHours Norway: whether exactly twelve hours give anything
/// @param gap Norway: whether short supply between joined interruptions counts as interrupted
/// @param yearLimitVat Norway: percent added to the annual grid charge as it was told, before it limits
/// @param baseAmountOf Sweden: which year's prisbasbelopp counts where New Year lies in between
/// @param claimsWhenLate how many payouts of one outage that are late open a claim each; more are one matter
@ConfigurationProperties("svar.outage.compensation")
record CompensationSettings(
        @Bindable(defaultValue = "FULL") NorwegianOutage.@NotNull Hours hours,
        @Bindable(defaultValue = "NOT_DUE") NorwegianOutage.@NotNull TwelveHours twelveHours,
        @Bindable(defaultValue = "COUNTED") OutagePeriods.@NotNull Gap gap,
        @Bindable(defaultValue = "0") @DecimalMin("0") @DecimalMax("100") @NotNull BigDecimal yearLimitVat,
        @Bindable(defaultValue = "BEGAN") @NotNull YearOf baseAmountOf,
        @Bindable(defaultValue = "20") @Min(0) @Max(10_000) int claimsWhenLate) {

    /// A year that an interruption touches.
    enum YearOf {
        BEGAN,
        ENDED
    }

    NorwegianOutage.Reading reading() {
        return new NorwegianOutage.Reading(hours, twelveHours);
    }
}
