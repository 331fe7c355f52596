package no.svar.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;

/// The demo's market: made-up month prices by bidding zone in the major unit a kWh without VAT, and how a
/// year's consumption lies over its months.
final class Prices {

    private static final int[] ORE_BY_MONTH = {118, 104, 86, 67, 54, 46, 43, 51, 62, 79, 95, 111};

    /// In percent of the southern price.
    private static final Map<String, Integer> LEVEL =
            Map.of(
                    "NO1", 100, "NO2", 108, "NO3", 48, "NO4", 31, "NO5", 97, "SE1", 34, "SE2", 37, "SE3", 82,
                    "SE4", 101);

    /// Of a home that is heated with electricity.
    private static final int[] SHARE_BY_MONTH = {15, 13, 12, 9, 5, 3, 3, 4, 4, 8, 11, 13};

    private static final int SHARES = 100;

    private Prices() {}

    static BigDecimal spot(String area, YearMonth month) {
        var ore = ORE_BY_MONTH[month.getMonthValue() - 1] * LEVEL.getOrDefault(area, 100);
        return BigDecimal.valueOf(ore, 4).setScale(4, RoundingMode.HALF_UP);
    }

    /// In whole watt-hours, as meters report it.
    static BigDecimal consumption(Home home, YearMonth month, int percent) {
        var share = SHARE_BY_MONTH[month.getMonthValue() - 1];
        var wattHours = (long) home.yearlyKwh() * 1000 * share * percent / SHARES / 100;
        return BigDecimal.valueOf(wattHours, 3);
    }
}
