package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is said of any outage is a sentence in each language.
class OutageWordsTest {

    static Stream<Text> sentences() {
        return Stream.concat(
                Stream.of(Cause.values()).map(CauseWords::of),
                Stream.of(Confidence.values()).map(EstimateWords::sure));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void isAWholeSentenceInEachLanguage(Text text) {
        for (var language : Language.values()) {
            assertThat(text.in(language)).as(language.tag()).matches("\\p{Lu}[^.%!]{5,100}\\.");
        }
        assertThat(text.sv()).isNotEqualTo(text.nb());
        assertThat(text.en()).isNotEqualTo(text.nb());
    }
}
