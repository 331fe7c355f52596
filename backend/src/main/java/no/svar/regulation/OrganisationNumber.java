package no.svar.regulation;

import java.util.regex.Pattern;
import no.svar.shared.Country;

/// The number of a company in the country's register.
public final class OrganisationNumber {

    private static final Pattern NORWEGIAN = Pattern.compile("\\d{9}");
    private static final Pattern SWEDISH = Pattern.compile("\\d{2}[2-9]\\d{3}-?\\d{4}");

    private OrganisationNumber() {}

    /// Norway: 9 digits, mod 11. Sweden: 10 digits with or without a hyphen, Luhn, the third at least 2 (lag
    /// 1974:174, 4 §).
    public static boolean isValid(String number, Country country) {
        return switch (country) {
            case NO ->
                    NORWEGIAN.matcher(number).matches()
                            && CheckDigits.mod11(CheckDigits.body(number)) == CheckDigits.last(number);
            case SE -> SWEDISH.matcher(number).matches() && Luhn.isValid(number.replace("-", ""));
        };
    }
}
