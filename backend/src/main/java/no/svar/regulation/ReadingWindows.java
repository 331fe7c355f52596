package no.svar.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// When a Norwegian meter is to be read, and when a value stops changing.
///
/// FOR-1999-03-11-301: points that are read by their register at least once a calendar year, above 8 000 kWh
/// a year every one to three months (§ 3-3); values of a day at Elhub by 07:00 and with those who act for
/// customers by 09:00 the day after (§§ 3-8, 4-5, 6-15). Elhub counts all values as ready for invoicing after
/// five days (dok.elhub.no, VEE 4.0). Nothing of the kind is known to us for Sweden.
public final class ReadingWindows {

    /// Of the day after, local time: when a day's values are to be with those who act for customers.
    public static final int HOUR_WHEN_VALUES_ARE_OUT = 9;

    private static final BigDecimal READ_ONCE_A_YEAR_UP_TO = BigDecimal.valueOf(8_000);
    private static final int DAYS_UNTIL_READY = 5;

    private ReadingWindows() {}

    /// The days on which the next reading is due.
    ///
    /// @param last the day of the last reading
    /// @param annualKwh the point's expected use of a year; where it is unknown, one reading a year
    public static Period nextReading(
            @Nullable LocalDate last, @Nullable BigDecimal annualKwh, LocalDate today) {
        if (last != null && annualKwh != null && annualKwh.compareTo(READ_ONCE_A_YEAR_UP_TO) > 0) {
            return new Period(last.plusMonths(1), last.plusMonths(3));
        }
        var year = last == null ? today.getYear() : Math.max(today.getYear(), last.getYear() + 1);
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// From this day on the values of that day count as ready for invoicing.
    public static LocalDate readyForInvoicing(LocalDate day) {
        return day.plusDays(DAYS_UNTIL_READY);
    }
}
