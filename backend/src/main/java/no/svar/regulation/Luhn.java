package no.svar.regulation;

/// The mod 10 check of KID, OCR, bankgiro and Swedish identity numbers (ISO/IEC 7812-1, annex B).
public final class Luhn {

    private Luhn() {}

    /// Whether these are at least two digits of which the last is the check digit.
    public static boolean isValid(String number) {
        return number.length() >= 2
                && CheckDigits.isDigits(number)
                && CheckDigits.luhn(CheckDigits.body(number)) == CheckDigits.last(number);
    }

    /// The digits with their check digit behind them.
    ///
    /// @throws IllegalArgumentException where there are other characters than digits
    public static String complete(String body) {
        if (!CheckDigits.isDigits(body)) {
            throw new IllegalArgumentException("Only digits have a Luhn check digit");
        }
        return body + CheckDigits.luhn(body);
    }
}
