package no.svar.meter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The numbers that somebody may have meant who wrote one digit too few or too many.
final class Slips {

    private Slips() {}

    /// Every number that has one digit more before the decimal point.
    static List<BigDecimal> withDigit(BigDecimal written) {
        var digits = written.toBigInteger().toString();
        var meant = new ArrayList<BigDecimal>();
        for (int place = 0; place <= digits.length(); place++) {
            for (char digit = place == 0 ? '1' : '0'; digit <= '9'; digit++) {
                meant.add(number(digits.substring(0, place) + digit + digits.substring(place), written));
            }
        }
        return meant;
    }

    /// Every number that lacks one of the digits before the decimal point.
    static List<BigDecimal> withoutDigit(BigDecimal written) {
        var digits = written.toBigInteger().toString();
        var meant = new ArrayList<BigDecimal>();
        for (int place = 0; place < digits.length() && digits.length() > 1; place++) {
            meant.add(number(digits.substring(0, place) + digits.substring(place + 1), written));
        }
        return meant;
    }

    private static BigDecimal number(String digits, BigDecimal written) {
        return new BigDecimal(digits).add(written.remainder(BigDecimal.ONE));
    }
}
