package no.svar.regulation;

import java.math.BigDecimal;

/// The counter of a meter: how many digits it shows before it starts from zero again, and how many kWh one
/// step of it is worth.
///
/// FOR-1999-03-11-301 § 3-9 lets both go with every exchange of readings.
public record MeterRegister(int digits, BigDecimal multiplier) {

    private static final int MOST_DIGITS = 12;

    public MeterRegister {
        if (digits < 1 || digits > MOST_DIGITS || multiplier.signum() <= 0) {
            throw new IllegalArgumentException("A register has digits and a positive multiplier");
        }
    }

    /// What the register can never show: one more than its nines.
    public BigDecimal cap() {
        return BigDecimal.TEN.pow(digits);
    }

    public boolean canShow(BigDecimal reading) {
        return reading.signum() >= 0 && reading.compareTo(cap()) < 0;
    }

    /// Whether the register must have passed its nines between the two readings, or one of them is wrong.
    public static boolean rollsOver(BigDecimal before, BigDecimal after) {
        return after.compareTo(before) < 0;
    }

    /// The kWh between two readings, never negative and less than [#cap] times the multiplier.
    public BigDecimal consumption(BigDecimal before, BigDecimal after) {
        var steps = after.subtract(before);
        return (steps.signum() < 0 ? steps.add(cap()) : steps).multiply(multiplier);
    }

    /// What the register shows so many kWh later; the other way round of [#consumption].
    public BigDecimal after(BigDecimal before, BigDecimal kwh) {
        var steps = kwh.divide(multiplier, Estimation.DECIMALS, Estimation.ROUNDING);
        return before.add(steps).remainder(cap());
    }
}
