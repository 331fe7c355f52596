package no.svar.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Phrases that mean something, read from a list, and where they stand in a text.
///
/// A list has a `[SECTION]` for each meaning and a phrase on each line: words, `one/another` word, `begin*`,
/// `*end`, `*inside*`, `~` for up to three other words, `!` before a phrase that means nothing when it is
/// negated. A phrase lies within one sentence. What a text costs grows with its length only: from each word
/// on, each phrase is tried once, over a bounded number of words.
///
/// @param <M> what a phrase means
final class RantPhrases<M extends Enum<M>> {

    private static final int MOST_BETWEEN = 3;
    private static final String GAP = "~";

    private final RantTrie trie = new RantTrie();
    private final Map<Integer, List<Phrase<M>>> byFirstWord = new HashMap<>();

    private record Phrase<M>(M meaning, List<Step> steps, boolean isUndoneByNegation) {}

    /// One word of a phrase: what it may be, and how many others may stand before it.
    private record Step(List<Integer> anyOf, int mayFollowAfter) {}

    /// A phrase that was found; the words are numbered as they were given.
    record Hit<M>(M meaning, int first, int last) {}

    private RantPhrases() {}

    /// The list of that name, whose sections are named for the constants of that type.
    static <M extends Enum<M>> RantPhrases<M> read(String name, Class<M> meanings) {
        var phrases = new RantPhrases<M>();
        var section = Optional.<M>empty();
        for (var line : lines(name)) {
            if (line.startsWith("[")) {
                section = Optional.of(Enum.valueOf(meanings, line.substring(1, line.length() - 1)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                phrases.add(section.orElseThrow(), line);
            }
        }
        return phrases;
    }

    private static List<String> lines(String name) {
        var stream = Objects.requireNonNull(RantPhrases.class.getResourceAsStream("/claim/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(M meaning, String line) {
        boolean undone = line.startsWith("!");
        var steps = new ArrayList<Step>();
        int gap = 0;
        for (var part : line.substring(undone ? 1 : 0).strip().split(" +", -1)) {
            if (part.equals(GAP)) {
                gap = MOST_BETWEEN;
            } else {
                steps.add(new Step(ids(part), gap));
                gap = 0;
            }
        }
        var phrase = new Phrase<>(meaning, List.copyOf(steps), undone);
        for (var id : steps.getFirst().anyOf()) {
            byFirstWord.computeIfAbsent(id, key -> new ArrayList<>()).add(phrase);
        }
    }

    private List<Integer> ids(String alternatives) {
        var ids = new ArrayList<Integer>();
        for (var pattern : alternatives.split("/", -1)) {
            ids.addAll(trie.add(pattern));
        }
        return List.copyOf(ids);
    }

    /// Every phrase in those words, in the order of their first words.
    List<Hit<M>> in(List<RantWord> words, RantNegation negation) {
        var known = words.stream().map(word -> trie.matching(word.folded())).toList();
        var hits = new ArrayList<Hit<M>>();
        for (int first = 0; first < words.size(); first++) {
            for (var id : known.get(first)) {
                for (var phrase : byFirstWord.getOrDefault(id, List.of())) {
                    var places = new int[phrase.steps().size()];
                    places[0] = first;
                    if (fits(phrase, 1, places, words, known)
                            && !(phrase.isUndoneByNegation() && negation.undoes(words, places))) {
                        hits.add(new Hit<>(phrase.meaning(), first, places[places.length - 1]));
                    }
                }
            }
        }
        return hits;
    }

    /// Whether the rest of the phrase stands behind its first words; fills in where.
    private boolean fits(
            Phrase<M> phrase, int step, int[] places, List<RantWord> words, List<List<Integer>> known) {
        if (step == places.length) {
            return true;
        }
        int at = places[step - 1];
        var next = phrase.steps().get(step);
        int until = Math.min(words.size() - 1, at + 1 + next.mayFollowAfter());
        for (int word = at + 1; word <= until; word++) {
            if (words.get(word).sentence() != words.get(at).sentence()) {
                return false;
            }
            places[step] = word;
            if (known.get(word).stream().anyMatch(next.anyOf()::contains)
                    && fits(phrase, step + 1, places, words, known)) {
                return true;
            }
        }
        return false;
    }
}
