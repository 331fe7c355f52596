package no.svar.meter;

import no.svar.shared.Language;
import no.svar.shared.Text;

/// Makes a sentence of a text that begins with a weekday or another small letter.
final class Sentence {

    private Sentence() {}

    static Text from(Text text) {
        return new Text(
                capital(text, Language.NB),
                capital(text, Language.NN),
                capital(text, Language.SV),
                capital(text, Language.EN));
    }

    private static String capital(Text text, Language language) {
        var said = text.in(language);
        return said.substring(0, 1).toUpperCase(language.locale()) + said.substring(1);
    }
}
