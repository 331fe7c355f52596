package no.svar.regulation;

import java.util.regex.Pattern;

/// A Swedish bankgiro number: 7 or 8 digits, often written with a hyphen before the last four.
public final class Bankgiro {

    private static final Pattern FORM = Pattern.compile("\\d{3,4}-?\\d{4}");

    private Bankgiro() {}

    /// Whether it has the form of a bankgiro number, right or mistyped.
    public static boolean looksLike(String number) {
        return FORM.matcher(number).matches();
    }

    public static boolean isValid(String number) {
        return looksLike(number) && Luhn.isValid(number.replace("-", ""));
    }
}
