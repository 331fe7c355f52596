package no.svar.regulation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The reference that a payment carries so that it finds its invoice: KID in Norway, OCR in Sweden.
///
/// Which check and length a creditor uses is agreed with its bank and is not written in the reference; here
/// stands only which checks a reference passes.
public final class PaymentReference {

    /// A way in which the last character vouches for the rest.
    public enum Check {
        /// Luhn over all digits: KID with MOD10, and OCR.
        MOD10,
        /// KID with MOD11, where `-` stands for ten.
        MOD11,
        /// OCR whose last digit but one is its length modulo ten, and whose last is Luhn's.
        LENGTH_AND_MOD10
    }

    private static final Pattern DIGITS = Pattern.compile("\\d{2,25}");
    private static final Pattern MOD11 = Pattern.compile("\\d{1,24}[\\d-]");

    private PaymentReference() {}

    /// Every check that the reference passes; none where a character is mistyped or missing.
    ///
    /// 2 to 25 characters. About one in ten mistyped references still passes *some* check by chance, so it is
    /// the creditor's own check that counts where it is known.
    public static Set<Check> passed(String reference) {
        var passed = EnumSet.noneOf(Check.class);
        if (DIGITS.matcher(reference).matches() && Luhn.isValid(reference)) {
            passed.add(Check.MOD10);
            if (reference.length() > 2 && bearsLength(reference)) {
                passed.add(Check.LENGTH_AND_MOD10);
            }
        }
        if (MOD11.matcher(reference).matches()
                && CheckDigits.mod11(CheckDigits.body(reference)) == CheckDigits.last(reference)) {
            passed.add(Check.MOD11);
        }
        return passed;
    }

    /// Whether the reference passes at least one check.
    public static boolean isValid(String reference) {
        return !passed(reference).isEmpty();
    }

    private static boolean bearsLength(String reference) {
        return reference.charAt(reference.length() - 2) - '0' == reference.length() % 10;
    }
}
