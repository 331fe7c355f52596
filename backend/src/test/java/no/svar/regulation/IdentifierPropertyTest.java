package no.svar.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/// What holds for every number that bears a check digit.
class IdentifierPropertyTest {

    @Property
    void aLuhnNumberWithOneOtherDigitIsInvalid(
            @ForAll @NumericChars @StringLength(min = 1, max = 24) String body,
            @ForAll @IntRange(max = 24) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        var number = Luhn.complete(body);
        Assume.that(place < number.length());
        assertThat(Luhn.isValid(number)).isTrue();
        assertThat(Luhn.isValid(mistyped(number, place, change))).isFalse();
    }

    @Property
    void aMeteringPointWithOneOtherDigitIsInvalid(
            @ForAll @NumericChars @StringLength(17) String body,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        var id = body + CheckDigits.gs1(body);
        assertThat(Gsrn.isValid(id)).isTrue();
        assertThat(Gsrn.isValid(mistyped(id, place, change))).isFalse();
    }

    @Property
    void theMod11CheckIsADigitOrAHyphen(@ForAll @NumericChars @StringLength(min = 1, max = 24) String body) {
        assertThat(CheckDigits.mod11(body)).isIn('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');
        assertThat(PaymentReference.isValid(body + CheckDigits.mod11(body))).isTrue();
    }

    @Property(tries = 20_000)
    void whatPassesTheOldCheckPassesTheNewOne(@ForAll("norwegians") String id) {
        if (NationalId.passesCheckBefore2032(id)) {
            assertThat(NationalId.passesCheckOf2032(id)).isTrue();
        }
    }

    /// Dates of birth with every order number and every pair of check digits that makes the second sum right.
    @Provide
    Arbitrary<String> norwegians() {
        return Arbitraries.integers()
                .between(1, 28)
                .flatMap(day -> Arbitraries.integers().between(1, 12).map(month -> day * 100 + month))
                .flatMap(date ->
                        Arbitraries.integers()
                                .between(0, 999_999)
                                .map(rest -> "%04d%06d".formatted(date, rest)))
                .map(body -> body + (11 - CheckDigits.weighted(body, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11)
                .filter(id -> id.length() == 11);
    }

    private static String mistyped(String number, int place, int change) {
        var digits = number.toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + change) % 10);
        return new String(digits);
    }
}
