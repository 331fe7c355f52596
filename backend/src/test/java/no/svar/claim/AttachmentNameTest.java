package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    attachment; filename="kvittering.pdf"                           | kvittering.pdf
                    attachment; filename=bilde.jpg                                  | bilde.jpg
                    attachment; filename="x.pdf"; filename*=UTF-8''r%C3%A5%20bok.pdf | rå bok.pdf
                    attachment; filename*=utf-8'nb'%2Fetc%2Fpasswd                  | passwd
                    attachment; filename="..\\\\..\\\\boot.ini"                     | boot.ini
                    attachment; filename*=UTF-8''gpj%E2%80%AEexe.pdf                | gpjexe.pdf
                    attachment; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b           | a Set-Cookie: b
                    """)
    void readsWhatTheCustomerCallsIt(String disposition, String name) {
        assertThat(AttachmentName.of(disposition)).isEqualTo(name);
    }

    @Test
    void needsNone() {
        assertThat(AttachmentName.of(null)).isNull();
        assertThat(AttachmentName.of("attachment")).isNull();
        assertThat(AttachmentName.of("attachment; filename=\"///\"")).isNull();
    }

    @Property(tries = 500)
    void isAFewWordsWhateverIsSent(@ForAll String sent, @ForAll boolean extended) {
        var disposition = extended ? "filename*=UTF-8''" + sent : "filename=\"" + sent + "\"";
        var name = AttachmentName.of(disposition);
        if (name != null) {
            assertThat(name).isNotBlank().doesNotContain("/", "\\");
            assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(120);
            assertThat(name.codePoints()).noneMatch(Character::isISOControl);
        }
    }
}
