package no.svar.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import no.svar.shared.Money;

/// The one place where a calculated amount becomes money.
final class Amounts {

    private Amounts() {}

    /// Half up to the minor unit. The laws here are silent on rounding; half up, once for each line or
    /// payment, is the portal's choice.
    static Money rounded(BigDecimal amount, Currency currency) {
        return Money.of(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }
}
