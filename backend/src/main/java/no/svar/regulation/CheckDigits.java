package no.svar.regulation;

/// Sums of digits that a mistyped number does not agree with.
final class CheckDigits {

    private static final int[] LUHN = {2, 1};
    private static final int[] GS1 = {3, 1};
    private static final int[] MOD11 = {2, 3, 4, 5, 6, 7};

    private CheckDigits() {}

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// The mod 10 (Luhn) check digit of a body of digits.
    static char luhn(String body) {
        var sum = 0;
        for (int i = 0; i < body.length(); i++) {
            var product = fromRight(body, i) * LUHN[i % 2];
            sum += product > 9 ? product - 9 : product;
        }
        return complement(sum);
    }

    /// The GS1 check digit of a body of digits; not Luhn's.
    static char gs1(String body) {
        var sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += fromRight(body, i) * GS1[i % 2];
        }
        return complement(sum);
    }

    /// The mod 11 check character of a body of digits; `-` stands for ten.
    static char mod11(String body) {
        var sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += fromRight(body, i) * MOD11[i % MOD11.length];
        }
        var rest = sum % 11;
        return switch (rest) {
            case 0 -> '0';
            case 1 -> '-';
            default -> digit(11 - rest);
        };
    }

    /// The sum of the leading digits, each times its weight.
    static int weighted(String digits, int... weights) {
        var sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    /// All but the last character, which is the check digit.
    static String body(String number) {
        return number.substring(0, number.length() - 1);
    }

    static char last(String number) {
        return number.charAt(number.length() - 1);
    }

    private static int fromRight(String body, int place) {
        return body.charAt(body.length() - 1 - place) - '0';
    }

    private static char complement(int sum) {
        return digit((10 - sum % 10) % 10);
    }

    private static char digit(int value) {
        return (char) ('0' + value);
    }
}
