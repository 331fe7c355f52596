package no.svar.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Quantity times unit price, written out, and whether it makes the line's amount.
final class ExplanationArithmetic {

    /// More than any line may come to.
    private static final BigDecimal BEYOND_REASON = new BigDecimal("1E13");

    private static final Text EXACT = same("%s × %s = %s");
    private static final Text ROUNDED =
            new Text(
                    "%s × %s = %s, avrundet til nærmeste øre",
                    "%s × %s = %s, runda av til næraste øre",
                    "%s × %s = %s, avrundat till närmaste öre",
                    "%s × %s = %s, rounded to the nearest minor unit");
    private static final Text OFF =
            new Text(
                    "%s × %s er %s, mens linjen er på %s. Det kan komme av at prisen er avrundet på fakturaen.",
                    "%s × %s er %s, medan linja er på %s. Det kan kome av at prisen er runda av på fakturaen.",
                    "%s × %s är %s, medan raden är på %s. Det kan bero på att priset är avrundat på fakturan.",
                    "%s × %s is %s, while the line is %s. The price on the invoice may have been rounded.");

    private ExplanationArithmetic() {}

    /// Null where the line states no quantity or no unit price, or ones that make no sense together.
    static @Nullable Text of(Line line, Currency currency) {
        var quantity = line.quantity();
        var price = line.unitPrice();
        if (quantity == null || price == null) {
            return null;
        }
        var exact = quantity.multiply(price);
        var product = exact.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        var net = new Money(line.netMinor(), currency);
        var factor = ExplanationUnit.quantity(quantity, line.unit());
        var each = ExplanationUnit.price(price, line.unit(), currency);
        if (product.abs().compareTo(BEYOND_REASON) > 0) {
            return null;
        }
        if (product.compareTo(net.amount()) != 0) {
            return OFF.with(factor, each, Money.of(product, currency), net);
        }
        return (exact.compareTo(product) == 0 ? EXACT : ROUNDED).with(factor, each, net);
    }

    private static Text same(String pattern) {
        return new Text(pattern, pattern, pattern, pattern);
    }
}
