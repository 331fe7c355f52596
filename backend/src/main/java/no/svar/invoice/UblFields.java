package no.svar.invoice;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.regex.Pattern;
import no.svar.feed.Reasons;
import no.svar.shared.Country;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Typed values of the elements that a UBL cursor stands at.
///
/// A value that is wrong is noted and answered with a harmless stand-in, so that one reading finds all that
/// is wrong with a document; null means that the element is empty.
final class UblFields {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,20})?|\\.\\d{1,20})");
    private static final int LONGEST_NUMBER = 40;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final UblCursor at;
    private @Nullable Currency currency;

    UblFields(UblCursor at) {
        this.at = at;
    }

    UblCursor cursor() {
        return at;
    }

    /// The document's currency, krone where none has been read, so that reading can go on.
    Currency currency() {
        return currency == null ? Country.NO.currency() : currency;
    }

    boolean hasCurrency() {
        return currency != null;
    }

    void readCurrency() {
        var name = at.here();
        var code = at.text(3);
        if (code == null) {
            return;
        }
        try {
            currency = Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            currency = Country.NO.currency();
            at.fault(name, InvoiceReasons.CURRENCY);
        }
        if (currency().getDefaultFractionDigits() < 0) {
            currency = Country.NO.currency();
            at.fault(name, InvoiceReasons.CURRENCY);
        }
    }

    @Nullable LocalDate date() {
        var name = at.here();
        var text = at.text(10);
        if (text == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            return date.getYear() < 1970 || date.getYear() > 2200 ? wrong(name, Reasons.DATE, date) : date;
        } catch (DateTimeException notADate) {
            return wrong(name, Reasons.DATE, LocalDate.EPOCH);
        }
    }

    @Nullable BigDecimal number(int maxDecimals) {
        var name = at.here();
        var text = at.text(LONGEST_NUMBER);
        if (text == null) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            return wrong(name, Reasons.NUMBER.with(maxDecimals), BigDecimal.ZERO);
        }
        var number = plain(new BigDecimal(text));
        return number.scale() > maxDecimals
                ? wrong(name, Reasons.NUMBER.with(maxDecimals), BigDecimal.ZERO)
                : number;
    }

    @Nullable BigDecimal percent() {
        var name = at.here();
        var percent = number(4);
        return percent != null && (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)
                ? wrong(name, InvoiceReasons.VAT_RATE, BigDecimal.ZERO)
                : percent;
    }

    /// An amount in minor units of the document's currency.
    @Nullable Long amount() {
        var name = at.here();
        if (!isInDocumentCurrency()) {
            at.fault("", UblFaults.OTHER_CURRENCY);
            at.text(LONGEST_NUMBER);
            return 0L;
        }
        var digits = currency().getDefaultFractionDigits();
        var number = number(digits);
        if (number == null) {
            return null;
        }
        var minor = number.movePointRight(digits);
        return minor.precision() > 15 ? wrong(name, Reasons.NUMBER.with(digits), 0L) : minor.longValueExact();
    }

    /// Whether the amount that the cursor stands at is in the document's currency; unsaid is not.
    boolean isInDocumentCurrency() {
        return currency().getCurrencyCode().equals(at.attribute("currencyID"));
    }

    @Nullable Boolean flag() {
        var name = at.here();
        return switch (at.text(5)) {
            case null -> null;
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> wrong(name, UblFaults.BOOLEAN, false);
        };
    }

    /// The code of that name; the text has been read already, at the child `name`.
    <E extends Enum<E>> E code(String name, String text, Class<E> codes) {
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        var known = Arrays.toString(codes.getEnumConstants());
        return wrong(name, Reasons.CODE.with(known), codes.getEnumConstants()[0]);
    }

    /// The value, or a stand-in after noting that the child is missing.
    <T> T required(String child, @Nullable T value, T standIn) {
        return value == null ? wrong(child, Reasons.MISSING, standIn) : value;
    }

    private <T> T wrong(String name, Text reason, T standIn) {
        at.fault(name, reason);
        return standIn;
    }

    /// The number without trailing zeros and without an exponent.
    static BigDecimal plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
