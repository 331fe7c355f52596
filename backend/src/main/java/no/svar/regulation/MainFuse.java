package no.svar.regulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The fuse in front of a metering point, which bounds what can have been used behind it.
///
/// @param volts between two conductors
/// @param phases 1 or 3
public record MainFuse(int amperes, int volts, int phases) {

    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal ROOT_OF_THREE = new BigDecimal(3).sqrt(EXACT);
    private static final BigDecimal WATTS_OF_A_KILOWATT = BigDecimal.valueOf(1_000);

    public MainFuse {
        if (amperes < 1 || volts < 1 || (phases != 1 && phases != 3)) {
            throw new IllegalArgumentException("A main fuse has amperes, volts and one or three phases");
        }
    }

    /// The most kW that the fuse lets through: √3·U·I of three phases, U·I of one; to two decimals.
    public BigDecimal kw() {
        return exactKw().setScale(2, RoundingMode.HALF_UP);
    }

    /// The most kWh that so many hours can bring.
    public BigDecimal mostKwh(long hours) {
        return exactKw().multiply(BigDecimal.valueOf(hours)).setScale(0, RoundingMode.DOWN);
    }

    private BigDecimal exactKw() {
        var watts = BigDecimal.valueOf((long) amperes * volts);
        return (phases == 3 ? watts.multiply(ROOT_OF_THREE) : watts).divide(WATTS_OF_A_KILOWATT, EXACT);
    }
}
