package no.svar.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/// One sentence in all four languages; leaving one out does not compile.
///
/// The sentences are `java.util.Formatter` patterns; their arguments (`%s`, `%2$s`) are put in by [#with].
public record Text(String nb, String nn, String sv, String en) {

    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case SV -> sv;
            case EN -> en;
        };
    }

    /// The same sentence with its places filled: money, dates, numbers and texts in each language's own way.
    public Text with(Object... arguments) {
        return new Text(
                filled(Language.NB, arguments),
                filled(Language.NN, arguments),
                filled(Language.SV, arguments),
                filled(Language.EN, arguments));
    }

    private String filled(Language language, Object... arguments) {
        var said = Arrays.stream(arguments).map(argument -> said(argument, language)).toArray();
        return in(language).formatted(said);
    }

    private static String said(Object argument, Language language) {
        return switch (argument) {
            case Money money -> amount(money, language);
            case LocalDate date -> date(date, language);
            case BigDecimal number -> number(number, language);
            case Text text -> text.in(language);
            default -> argument.toString();
        };
    }

    /// An amount as people write it: `1 234,50 kr`, `NOK 1,234.50`.
    public static String amount(Money money, Language language) {
        var format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
        format.setMaximumFractionDigits(money.currency().getDefaultFractionDigits());
        return format.format(money.amount());
    }

    public static String number(BigDecimal number, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    /// A date with the month in words: `3. mars 2026`, `3 March 2026`.
    public static String date(LocalDate date, Language language) {
        var pattern =
                switch (language) {
                    case NB, NN -> "d. MMMM uuuu";
                    case SV, EN -> "d MMMM uuuu";
                };
        return date.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
