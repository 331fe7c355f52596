package no.svar.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/// How the use of a year is spread over its months, where nothing better is known than the year's sum.
///
/// Customary shares from hoforselverk.se, no law: an estimate must say that it is one. The shares of holiday
/// homes are published with the sum 98, so every share is divided by its column's sum.
public enum LoadProfile {
    /// A home that is heated by electricity.
    ELECTRIC_HEATING,
    /// A home that is heated by something else.
    NO_ELECTRIC_HEATING,
    /// A holiday home that is used from May to September.
    HOLIDAY_HOME;

    private static final int WORKING_DECIMALS = 12;

    /// From January to December.
    private List<Integer> shares() {
        return switch (this) {
            case ELECTRIC_HEATING -> List.of(15, 13, 12, 9, 5, 3, 3, 4, 4, 8, 11, 13);
            case NO_ELECTRIC_HEATING -> List.of(12, 10, 8, 8, 7, 7, 7, 6, 7, 8, 9, 11);
            case HOLIDAY_HOME -> List.of(0, 0, 0, 0, 14, 20, 25, 25, 14, 0, 0, 0);
        };
    }

    /// The kWh of one month, to three decimals.
    public BigDecimal ofMonth(BigDecimal annualKwh, Month month) {
        return annualKwh.multiply(share(month)).divide(sum(), Estimation.DECIMALS, Estimation.ROUNDING);
    }

    /// The kWh of the days from the first until the day before the other, to three decimals; the days of a
    /// month are alike.
    public BigDecimal between(BigDecimal annualKwh, LocalDate from, LocalDate until) {
        var kwh = BigDecimal.ZERO;
        for (var month = YearMonth.from(from); month.atDay(1).isBefore(until); month = month.plusMonths(1)) {
            var first = from.isAfter(month.atDay(1)) ? from : month.atDay(1);
            var last = until.isBefore(month.plusMonths(1).atDay(1)) ? until : month.plusMonths(1).atDay(1);
            var days = BigDecimal.valueOf(last.toEpochDay() - first.toEpochDay());
            kwh =
                    kwh.add(
                            annualKwh
                                    .multiply(share(month.getMonth()))
                                    .multiply(days)
                                    .divide(
                                            sum().multiply(BigDecimal.valueOf(month.lengthOfMonth())),
                                            WORKING_DECIMALS,
                                            Estimation.ROUNDING));
        }
        return kwh.setScale(Estimation.DECIMALS, Estimation.ROUNDING);
    }

    private BigDecimal share(Month month) {
        return BigDecimal.valueOf(shares().get(month.getValue() - 1));
    }

    private BigDecimal sum() {
        return BigDecimal.valueOf(shares().stream().mapToInt(Integer::intValue).sum());
    }
}
