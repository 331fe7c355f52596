package no.svar.invoice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// What a line charged for each kWh, as exactly as the invoice tells.
///
/// Where the printed price was rounded, the line's own amount tells the price better: then the amount is
/// scaled. For the quantity that was invoiced both give the line's amount to the minor unit.
record InvoicedPrice(BigDecimal quantity, BigDecimal perKwh, long netMinor, Currency currency) {

    private static final int USUAL_DECIMALS = 2;

    /// Above it, whatever a line counts is not kilowatt-hours.
    private static final BigDecimal MOST_PER_KWH = BigDecimal.valueOf(10_000);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// Null where the line does not tell what a kWh costs, or is about something besides.
    static @Nullable InvoicedPrice of(Line line, Currency currency) {
        var quantity = line.quantity();
        var perKwh = line.unitPrice();
        if (quantity == null
                || perKwh == null
                || !"KWH".equals(line.unit())
                || quantity.signum() < 0
                || perKwh.abs().compareTo(MOST_PER_KWH) > 0) {
            return null;
        }
        var price = new InvoicedPrice(quantity, perKwh, line.netMinor(), currency);
        return price.isExact() || price.isRounded() ? price : null;
    }

    /// The line's amount for another quantity at the same price, rounded half up.
    long netOf(BigDecimal kwh) {
        return rounded(
                isExact()
                        ? minor(kwh)
                        : BigDecimal.valueOf(netMinor)
                                .multiply(kwh)
                                .divide(quantity, MathContext.DECIMAL128));
    }

    private boolean isExact() {
        return rounded(minor(quantity)) == netMinor;
    }

    /// Whether the decimals that the price was printed without explain the rest of the amount.
    private boolean isRounded() {
        var printed = Math.max(perKwh.scale(), USUAL_DECIMALS);
        var hidden = HALF.movePointLeft(printed).movePointRight(digits()).multiply(quantity);
        var off = BigDecimal.valueOf(netMinor).subtract(minor(quantity)).abs();
        return quantity.signum() > 0 && off.compareTo(hidden.add(BigDecimal.ONE)) <= 0;
    }

    private BigDecimal minor(BigDecimal kwh) {
        return kwh.multiply(perKwh).movePointRight(digits());
    }

    private int digits() {
        return currency.getDefaultFractionDigits();
    }

    private static long rounded(BigDecimal minor) {
        return minor.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
