package no.svar.claim;

import java.util.List;
import no.svar.shared.Language;

/// A text that was cut up to be read.
///
/// @param tokens its words, numbers and marks
/// @param words the same without the marks
record RantText(String text, List<RantWord> tokens, List<RantWord> words, RantTongue tongue) {

    static RantText of(String text, Language caller) {
        var tokens = RantScanner.scan(text);
        var words = tokens.stream().filter(token -> token.kind() != RantWord.Kind.MARK).toList();
        return new RantText(text, tokens, words, RantTongue.of(words, caller));
    }

    <M extends Enum<M>> List<RantPhrases.Hit<M>> find(RantPhrases<M> phrases) {
        return phrases.in(words, new RantNegation(tongue));
    }

    /// The token in that place, or one that is nothing at all beyond the ends of the text.
    RantWord token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    private static final RantWord NOTHING = new RantWord("", "", RantWord.Kind.MARK, -1, -1, -1, -1);
}
