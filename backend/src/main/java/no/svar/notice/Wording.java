package no.svar.notice;

import java.util.List;
import java.util.StringJoiner;
import no.svar.shared.Language;
import no.svar.shared.Text;

/// A message in words: its title, and sentences with the most important first.
///
/// @param sentences are told as long as there is room
record Wording(Text title, List<Text> sentences) {

    static final int MOST_CHARACTERS = 300;

    String title(Language language) {
        return title.in(language);
    }

    /// As many of the sentences, from the first on, as a short message has room for; one that is too long is
    /// left out.
    String text(Language language) {
        var said = new StringJoiner(" ");
        for (var sentence : sentences) {
            var words = sentence.in(language);
            if (said.length() + 1 + words.length() <= MOST_CHARACTERS) {
                said.add(words);
            }
        }
        return said.toString();
    }
}
