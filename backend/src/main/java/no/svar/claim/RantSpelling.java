package no.svar.claim;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// How words are made alike before they are compared: people in a rage do not mind their spelling.
final class RantSpelling {

    static final int LONGEST = 40;

    private RantSpelling() {}

    /// Small letters, `ä` and `ö` as `æ` and `ø`, no accents, `NEEEEI` as `nei`; empty where a word is too
    /// long.
    static String fold(String word) {
        if (word.length() > LONGEST) {
            return "";
        }
        var composed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); at++) {
            char letter = composed.charAt(at);
            if (isDrawnOut(composed, at)) {
                continue;
            }
            folded.append(
                    switch (letter) {
                        case 'ä' -> 'æ';
                        case 'ö' -> 'ø';
                        case 'é', 'è', 'ê' -> 'e';
                        case 'ü' -> 'u';
                        case 'ó', 'ò', 'ô' -> 'o';
                        case 'à', 'á' -> 'a';
                        case '’' -> '\'';
                        default -> letter;
                    });
        }
        return folded.toString();
    }

    /// No word of ours has the same letter three times in a row.
    private static boolean isDrawnOut(String word, int at) {
        char letter = word.charAt(at);
        if (at > 0 && word.charAt(at - 1) == letter) {
            return (at > 1 && word.charAt(at - 2) == letter)
                    || (at + 1 < word.length() && word.charAt(at + 1) == letter);
        }
        return false;
    }

    /// A folded word, and what it becomes on keyboards without its letters.
    static Set<String> spellings(String folded) {
        var all = new LinkedHashSet<String>();
        all.add(folded);
        if (folded.length() > 4) {
            all.add(folded.replace('å', 'a').replace('æ', 'a').replace('ø', 'o'));
            all.add(folded.replace("å", "aa").replace("æ", "ae").replace("ø", "oe"));
            all.add(folded.replace('å', 'a').replace('æ', 'e').replace('ø', 'o'));
        }
        return all;
    }
}
