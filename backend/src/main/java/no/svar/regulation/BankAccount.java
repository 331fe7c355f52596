package no.svar.regulation;

import java.util.regex.Pattern;

/// A Norwegian bank account number: 11 digits, the last one a mod 11 check digit.
public final class BankAccount {

    private static final Pattern FORM = Pattern.compile("\\d{11}|\\d{4}([. ])\\d{2}\\1\\d{5}");

    private BankAccount() {}

    /// Whether it has the form of an account number (`86011117947`, `8601 11 17947`), right or mistyped.
    public static boolean looksLike(String number) {
        return FORM.matcher(number).matches();
    }

    public static boolean isValid(String number) {
        if (!looksLike(number)) {
            return false;
        }
        var digits = number.replace(".", "").replace(" ", "");
        return CheckDigits.mod11(CheckDigits.body(digits)) == CheckDigits.last(digits);
    }
}
