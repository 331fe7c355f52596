package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One slip of the keyboard is recognised, two are not.
class ReferenceSlipTest {

    @ParameterizedTest
    @CsvSource({
        "2026100112, 2026100121, DIGITS_SWAPPED",
        "2026100112, 0226100112, DIGITS_SWAPPED",
        "2026100112, 2026100113, ONE_DIGIT_WRONG",
        "2026100112, 3026100112, ONE_DIGIT_WRONG",
        "2026100112, 202610011, DIGIT_MISSING",
        "2026100112, 026100112, DIGIT_MISSING",
        "2026100112, 20261001122, DIGIT_ADDED",
        "2026100112, 92026100112, DIGIT_ADDED"
    })
    void knowsOneSlip(String right, String typed, ReferenceSlip slip) {
        assertThat(ReferenceSlip.between(right, typed)).contains(slip);
    }

    @ParameterizedTest
    @CsvSource({
        "2026100112, 2026100112",
        "2026100112, 2026100221",
        "2026100112, 20261001",
        "12, 34",
        "7, 77777"
    })
    void takesNothingElseForOne(String right, String typed) {
        assertThat(ReferenceSlip.between(right, typed)).isEmpty();
    }
}
