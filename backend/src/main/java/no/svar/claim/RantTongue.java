package no.svar.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.svar.shared.Language;

/// In which tongue a text is written: decides only what words mean that look alike, such as `fire`.
enum RantTongue {
    NORWEGIAN,
    SWEDISH,
    ENGLISH;

    private static final Map<RantTongue, Set<String>> TELLING =
            Map.of(
                    NORWEGIAN,
                    Set.of(
                            "jeg",
                            "ikke",
                            "dere",
                            "og",
                            "eg",
                            "ikkje",
                            "dykk",
                            "de",
                            "etter",
                            "hva",
                            "kva",
                            "har",
                            "meg",
                            "noe",
                            "noko",
                            "fra",
                            "på",
                            "av",
                            "vært",
                            "vore",
                            "til",
                            "strøm",
                            "straum",
                            "penger",
                            "pengar",
                            "ringe",
                            "faktura",
                            "regning",
                            "regningen",
                            "nå"),
                    SWEDISH,
                    Set.of(
                            "jag", "inte", "ni", "och", "er", "efter", "vad", "har", "mig", "något", "från",
                            "på", "av", "varit", "till", "el", "elen", "pengar", "ringa", "faktura", "att",
                            "det", "ær", "hær", "før", "vill", "nu", "skulle", "mina", "min", "vi"),
                    ENGLISH,
                    Set.of(
                            "i", "the", "you", "and", "not", "my", "is", "was", "have", "it", "to", "of",
                            "your", "for", "that", "been", "we", "are", "me", "money", "no", "what", "with",
                            "there"));

    static RantTongue of(Language language) {
        return switch (language) {
            case NB, NN -> NORWEGIAN;
            case SV -> SWEDISH;
            case EN -> ENGLISH;
        };
    }

    /// The tongue whose small words there are most of; where several have as many, the caller's.
    static RantTongue of(List<RantWord> words, Language caller) {
        var best = of(caller);
        long most = best.count(words);
        for (var tongue : values()) {
            long count = tongue.count(words);
            if (count > most) {
                best = tongue;
                most = count;
            }
        }
        return best;
    }

    private long count(List<RantWord> words) {
        var telling = TELLING.getOrDefault(this, Set.of());
        return words.stream().filter(word -> telling.contains(word.folded())).count();
    }
}
