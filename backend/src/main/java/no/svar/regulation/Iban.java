package no.svar.regulation;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// An international bank account number (ISO 13616): two check digits over all of it, mod 97.
public final class Iban {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Map<String, Integer> LENGTHS = Map.of("NO", 15, "SE", 24);
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    /// Whether it has the form of an IBAN, right or mistyped; spaces between groups are fine.
    public static boolean looksLike(String number) {
        return FORM.matcher(compact(number)).matches();
    }

    /// The length is checked for Norway (15) and Sweden (24) and, elsewhere, only to be an IBAN's.
    public static boolean isValid(String number) {
        var iban = compact(number);
        if (!FORM.matcher(iban).matches()) {
            return false;
        }
        var length = LENGTHS.getOrDefault(iban.substring(0, 2), iban.length());
        return iban.length() == length && remainder(iban) == 1;
    }

    private static String compact(String number) {
        return number.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static int remainder(String iban) {
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
