package no.svar.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.svar.shared.Money;
import no.svar.shared.Period;

/// What a customer is owed when an invoice rests on estimates or its values are corrected later.
public final class EstimatedBilling {

    private static final int MONTHS_TO_CORRECT = 6;
    private static final int MONTHS_WITHOUT_REDUCTION = 8;
    private static final BigDecimal REDUCTION = new BigDecimal("0.15");

    private EstimatedBilling() {}

    /// NO-6M-1: the last day on which corrected values of a day may still lead to a claim for more; a refund
    /// is never too late by this rule. FOR-1999-03-11-301 § 6-14, for points that are settled by interval.
    public static LocalDate lastDayToChargeACorrection(LocalDate operatingDay) {
        return operatingDay.plusMonths(MONTHS_TO_CORRECT);
    }

    /// SE-EST-15pct: the months that those days have begun, so that more than eight is one that has begun
    /// after the eighth.
    public static int months(Period onEstimates) {
        var end = onEstimates.to().plusDays(1);
        var whole = (int) ChronoUnit.MONTHS.between(onEstimates.from(), end);
        return onEstimates.from().plusMonths(whole).isBefore(end) ? whole + 1 : whole;
    }

    /// SE-EST-15pct: whether a consumer has been billed on estimates for so long that there is a reduction.
    public static boolean isTooLong(int monthsOnEstimates) {
        return monthsOnEstimates > MONTHS_WITHOUT_REDUCTION;
    }

    /// SE-EST-15pct: 15 % of what a consumer has to pay in addition after more than 8 months on estimates,
    /// rounded half up; zero where there is nothing more to pay.
    ///
    /// The industry's own terms EL 2012 K and NÄT 2012 K, a rule of contract and not of law, as
    /// energimarknadsbyran.se reports it.
    public static Money reduction(int monthsOnEstimates, Money settled, Money charged) {
        var more = settled.minus(charged);
        return isTooLong(monthsOnEstimates) && more.minor() > 0
                ? Amounts.rounded(more.amount().multiply(REDUCTION), more.currency())
                : Money.zero(more.currency());
    }
}
