package no.svar.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Map;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Units of quantity as people read them.
final class ExplanationUnit {

    private static final Map<String, String> MINOR_UNITS = Map.of("NOK", "øre", "SEK", "öre");
    private static final Text QUANTITY = new Text("%s %s", "%s %s", "%s %s", "%s %s");
    private static final Text NONE = new Text("%s", "%s", "%s", "%s");

    private ExplanationUnit() {}

    /// A quantity with its unit, `412,5 kWh`; the number alone where there is no unit worth saying.
    static Text quantity(BigDecimal quantity, @Nullable String unit) {
        var number = plain(quantity);
        return unit == null || unit.equals("C62")
                ? NONE.with(number)
                : QUANTITY.with(number, name(unit, number.compareTo(BigDecimal.ONE) == 0));
    }

    /// The same quantity, rounded half up where it has more decimals than that.
    static Text quantity(BigDecimal quantity, @Nullable String unit, int decimals) {
        var rounded =
                quantity.scale() > decimals ? quantity.setScale(decimals, RoundingMode.HALF_UP) : quantity;
        return quantity(rounded, unit);
    }

    /// The unit's name; its code where the portal does not know it.
    static Text name(String unit, boolean one) {
        return switch (unit) {
            case "KWH" -> same("kWh");
            case "MWH" -> same("MWh");
            case "KWT" -> same("kW");
            case "HUR" ->
                    one
                            ? new Text("time", "time", "timme", "hour")
                            : new Text("timer", "timar", "timmar", "hours");
            case "DAY" ->
                    one ? new Text("dag", "dag", "dag", "day") : new Text("dager", "dagar", "dagar", "days");
            case "MON" ->
                    one
                            ? new Text("måned", "månad", "månad", "month")
                            : new Text("måneder", "månader", "månader", "months");
            case "ANN" -> one ? new Text("år", "år", "år", "year") : new Text("år", "år", "år", "years");
            case "EA", "H87", "NAR" ->
                    one
                            ? new Text("stykk", "stykk", "styck", "piece")
                            : new Text("stykk", "stykk", "stycken", "pieces");
            default -> same(unit);
        };
    }

    /// A price for one unit: `84,31 øre` for a kilowatt-hour, else in the currency with all of its decimals.
    static Text price(BigDecimal price, @Nullable String unit, Currency currency) {
        var minorUnit = MINOR_UNITS.get(currency.getCurrencyCode());
        return minorUnit != null && "KWH".equals(unit)
                ? QUANTITY.with(plain(price.movePointRight(2)), minorUnit)
                : new Text(
                        price(price, currency, Language.NB),
                        price(price, currency, Language.NN),
                        price(price, currency, Language.SV),
                        price(price, currency, Language.EN));
    }

    /// The name of a hundredth of the currency; null where the portal does not know it.
    static @Nullable String minorUnit(Currency currency) {
        return MINOR_UNITS.get(currency.getCurrencyCode());
    }

    private static String price(BigDecimal price, Currency currency, Language language) {
        var format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(Math.max(price.scale(), currency.getDefaultFractionDigits()));
        return format.format(price);
    }

    /// The number without zeros at its end.
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Text same(String name) {
        return new Text(name, name, name, name);
    }
}
