package no.svar.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// How a value that nobody has read is estimated from those that were.
///
/// Elhub's VEE guide (dok.elhub.no): where a register was read at both ends, the estimates in between add up
/// to what the register says, whatever profile they follow; estimated volumes bear three decimals, and the
/// next period starts from that reading.
public final class Estimation {

    /// Of a kWh, and of a register's reading.
    public static final int DECIMALS = 3;

    static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private Estimation() {}

    /// What a register showed on a day between two readings, by a straight line; a register that rolled over
    /// in between is to be given as if it had one more digit.
    public static BigDecimal readingAt(
            LocalDate day, LocalDate from, BigDecimal first, LocalDate until, BigDecimal last) {
        if (!from.isBefore(until) || day.isBefore(from) || day.isAfter(until)) {
            throw new IllegalArgumentException("The day lies between two readings of different days");
        }
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day));
        var total = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until));
        return last.subtract(first)
                .multiply(days)
                .divide(total, DECIMALS, ROUNDING)
                .add(first)
                .setScale(DECIMALS, ROUNDING);
    }

    /// Last year's use, with the part of it that follows the weather corrected by degree days.
    ///
    /// @param temperatureShare of the use, from 0 to 1
    public static BigDecimal degreeDayCorrected(
            BigDecimal kwh, BigDecimal temperatureShare, BigDecimal degreeDays, BigDecimal reference) {
        var weather = kwh.multiply(temperatureShare);
        return weather.multiply(degreeDays)
                .divide(reference, DECIMALS, ROUNDING)
                .add(kwh.subtract(weather))
                .setScale(DECIMALS, ROUNDING);
    }

    /// Raw estimates scaled so that they add up to what the register says; equal ones where all are zero.
    ///
    /// Each is the difference of two register readings that are cut to three decimals, so that the next
    /// interval starts where the one before ended: the rest lands on the last one, none is ever negative and
    /// none is further than a Wh from its share.
    ///
    /// @param total not negative, at most three decimals
    public static List<BigDecimal> scaled(List<BigDecimal> raw, BigDecimal total) {
        if (total.signum() < 0 || raw.stream().anyMatch(estimate -> estimate.signum() < 0)) {
            throw new IllegalArgumentException("Nothing is used backwards");
        }
        var sum = raw.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var weights = sum.signum() == 0 ? raw.stream().map(zero -> BigDecimal.ONE).toList() : raw;
        var whole = sum.signum() == 0 ? BigDecimal.valueOf(raw.size()) : sum;
        var scaled = new ArrayList<BigDecimal>(raw.size());
        var soFar = BigDecimal.ZERO;
        var before = BigDecimal.ZERO.setScale(DECIMALS);
        for (var weight : weights) {
            soFar = soFar.add(weight);
            var reading = soFar.multiply(total).divide(whole, DECIMALS, RoundingMode.DOWN);
            scaled.add(reading.subtract(before));
            before = reading;
        }
        return scaled;
    }
}
