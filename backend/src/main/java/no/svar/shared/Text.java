package no.svar.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// One sentence in all four languages; leaving one out does not compile.
///
/// The sentences are `java.util.Formatter` patterns; their arguments (`%s`, `%2$s`) are put in by [#with],
/// and written out only in the language that is asked for.
public record Text(String nb, String nn, String sv, String en, List<Object> arguments) {

    private static final Map<Language, DateTimeFormatter> DATES =
            Map.of(
                    Language.NB, DateTimeFormatter.ofPattern("d. MMMM uuuu", Language.NB.locale()),
                    Language.NN, DateTimeFormatter.ofPattern("d. MMMM uuuu", Language.NN.locale()),
                    Language.SV, DateTimeFormatter.ofPattern("d MMMM uuuu", Language.SV.locale()),
                    Language.EN, DateTimeFormatter.ofPattern("d MMMM uuuu", Language.EN.locale()));

    private static final Map<Language, DateTimeFormatter> TIMES =
            Map.of(
                    Language.NB,
                            DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH:mm", Language.NB.locale()),
                    Language.NN,
                            DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH:mm", Language.NN.locale()),
                    Language.SV, DateTimeFormatter.ofPattern("d MMMM uuuu 'kl.' HH:mm", Language.SV.locale()),
                    Language.EN, DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Language.EN.locale()));

    /// Making a format costs far more than copying one, and one must not be shared between threads.
    private static final ConcurrentHashMap<Written, NumberFormat> FORMATS = new ConcurrentHashMap<>();

    private record Written(Language language, Currency currency) {}

    public Text(String nb, String nn, String sv, String en) {
        this(nb, nn, sv, en, List.of());
    }

    public String in(Language language) {
        var pattern =
                switch (language) {
                    case NB -> nb;
                    case NN -> nn;
                    case SV -> sv;
                    case EN -> en;
                };
        if (arguments.isEmpty()) {
            return pattern;
        }
        return pattern.formatted(arguments.stream().map(argument -> said(argument, language)).toArray());
    }

    /// The same sentence with its places filled: money, days and times, numbers and texts in each language's
    /// own way.
    public Text with(Object... values) {
        return new Text(nb, nn, sv, en, List.of(values));
    }

    private static String said(Object argument, Language language) {
        return switch (argument) {
            case Money money -> amount(money, language);
            case LocalDate date -> date(date, language);
            case LocalDateTime time -> time.format(Objects.requireNonNull(TIMES.get(language)));
            case BigDecimal number -> number(number, language);
            case Text text -> text.in(language);
            default -> argument.toString();
        };
    }

    /// An amount as people write it: `1 234,50 kr`, `NOK 1,234.50`.
    public static String amount(Money money, Language language) {
        var made = FORMATS.computeIfAbsent(new Written(language, money.currency()), Text::format);
        return ((NumberFormat) made.clone()).format(money.amount());
    }

    private static NumberFormat format(Written written) {
        var format = NumberFormat.getCurrencyInstance(written.language().locale());
        format.setCurrency(written.currency());
        format.setMinimumFractionDigits(written.currency().getDefaultFractionDigits());
        format.setMaximumFractionDigits(written.currency().getDefaultFractionDigits());
        if (written.language() == Language.EN && format instanceof DecimalFormat english) {
            english.setPositivePrefix(written.currency().getCurrencyCode() + "\u00a0");
            english.setNegativePrefix("-" + english.getPositivePrefix());
        }
        return format;
    }

    public static String number(BigDecimal number, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    /// A date with the month in words: `3. mars 2026`, `3 March 2026`.
    public static String date(LocalDate date, Language language) {
        return date.format(Objects.requireNonNull(DATES.get(language)));
    }
}
