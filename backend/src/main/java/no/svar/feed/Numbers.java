package no.svar.feed;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Numbers of a row as they were read: Long, or where that is too small BigInteger, or BigDecimal.
final class Numbers {

    private static final int MAX_DIGITS = 15;
    private static final long TOO_LARGE = 1_000_000_000_000_000L;

    private Numbers() {}

    /// The number as a whole one of at most 15 digits, where it is that.
    static @Nullable Long whole(Number value) {
        if (value instanceof Long whole) {
            return -TOO_LARGE < whole && whole < TOO_LARGE ? whole : null;
        }
        var number = decimal(value).stripTrailingZeros();
        return number.scale() > 0 || isTooLong(number) ? null : number.longValueExact();
    }

    static BigDecimal decimal(Number value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            default -> BigDecimal.valueOf(value.longValue());
        };
    }

    /// Whether more than 15 digits stand before the decimal point, also where an exponent stands for them.
    static boolean isTooLong(BigDecimal number) {
        return (long) number.precision() - number.scale() > MAX_DIGITS;
    }
}
