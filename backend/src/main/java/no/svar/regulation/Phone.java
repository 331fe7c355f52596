package no.svar.regulation;

import java.util.regex.Pattern;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Phone numbers as people write them, and the one form (E.164) in which they are kept and compared.
public final class Phone {

    private static final Pattern SEPARATORS = Pattern.compile("\\(0\\)|[ \\u00A0().\\-]");
    private static final Pattern NORWEGIAN = Pattern.compile("\\+47[2-9]\\d{7}");
    private static final Pattern SWEDISH = Pattern.compile("\\+46[1-9]\\d{6,8}");
    private static final Pattern ELSEWHERE = Pattern.compile("\\+(?!46|47)[1-9]\\d{6,14}");

    private Phone() {}

    /// `+4791234567` for `912 34 567` in Norway, `+46701234567` for `070-123 45 67` in Sweden; null where it
    /// is no phone number.
    ///
    /// @param country whose number it is where it bears no country code
    public static @Nullable String normalised(String written, Country country) {
        var digits = SEPARATORS.matcher(written.strip()).replaceAll("");
        var number = international(digits, country);
        var known =
                NORWEGIAN.matcher(number).matches()
                        || SWEDISH.matcher(number).matches()
                        || ELSEWHERE.matcher(number).matches();
        return known ? number : null;
    }

    private static String international(String digits, Country country) {
        if (digits.startsWith("+")) {
            return digits;
        }
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return switch (country) {
            case NO -> "+47" + digits;
            case SE -> digits.startsWith("0") ? "+46" + digits.substring(1) : digits;
        };
    }
}
