package no.svar.claim;

import java.util.List;
import java.util.Set;

/// Whether words say that something is not so: `ikke truet`, `det brenner ikke`, `there is no fire`.
///
/// @param tongue decides what `no` means
record RantNegation(RantTongue tongue) {

    private static final int BEFORE = 4;
    private static final int AFTER = 2;

    private static final Set<String> BEFOREHAND =
            Set.of(
                    "ikke",
                    "ikkje",
                    "inte",
                    "ej",
                    "icke",
                    "ingen",
                    "inga",
                    "inget",
                    "intet",
                    "aldri",
                    "aldrig",
                    "uten",
                    "utan",
                    "verken",
                    "varken",
                    "korkje",
                    "not",
                    "never",
                    "none",
                    "nor",
                    "neither",
                    "without",
                    "nobody",
                    "don't",
                    "dont",
                    "doesn't",
                    "doesnt",
                    "didn't",
                    "didnt",
                    "isn't",
                    "isnt",
                    "aren't",
                    "wasn't",
                    "wasnt",
                    "won't",
                    "wont",
                    "haven't",
                    "havent",
                    "hasn't",
                    "hasnt",
                    "can't",
                    "cant",
                    "cannot",
                    "wouldn't",
                    "needn't");

    private static final Set<String> AFTERWARDS =
            Set.of("ikke", "ikkje", "inte", "not", "ingen", "aldri", "aldrig");

    /// "Not only" says that it is so.
    private static final Set<String> ONLY = Set.of("bare", "berre", "bara", "only", "just", "endast", "kun");

    /// @param places which of the words are those of the phrase, in order
    boolean undoes(List<RantWord> words, int[] places) {
        int first = places[0];
        int last = places[places.length - 1];
        for (int step = 1; step < places.length; step++) {
            for (int at = places[step - 1] + 1; at < places[step]; at++) {
                if (negatesWhatFollows(words, at)) {
                    return true;
                }
            }
        }
        int clause = words.get(first).clause();
        for (int at = first - 1; at >= 0 && at >= first - BEFORE; at--) {
            if (words.get(at).clause() != clause) {
                break;
            }
            if (negatesWhatFollows(words, at)) {
                return true;
            }
        }
        int end = words.get(last).clause();
        for (int at = last + 1; at < words.size() && at <= last + AFTER; at++) {
            if (words.get(at).clause() != end) {
                break;
            }
            if (negates(words, at, AFTERWARDS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean negates(List<RantWord> words, int at, Set<String> negations) {
        boolean isOnly = at + 1 < words.size() && ONLY.contains(words.get(at + 1).folded());
        return !isOnly && negations.contains(words.get(at).folded());
    }

    /// In nynorsk `no` is "now".
    private boolean negatesWhatFollows(List<RantWord> words, int at) {
        boolean isEnglishNo = tongue == RantTongue.ENGLISH && words.get(at).folded().equals("no");
        return isEnglishNo || negates(words, at, BEFOREHAND);
    }
}
