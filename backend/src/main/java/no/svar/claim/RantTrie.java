package no.svar.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Patterns of words as a tree of letters: which of hundreds match is found in one walk over the word.
final class RantTrie {

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        final List<Pattern> patterns = new ArrayList<>();
    }

    private record Pattern(int id, boolean mayBegin, boolean mayGoOn) {}

    private final Node root = new Node();
    private final Map<String, List<Integer>> known = new HashMap<>();
    private int patterns;

    /// The ids of a pattern in all its spellings: `word`, `begin*`, `*end` or `*inside*`.
    List<Integer> add(String pattern) {
        var given = known.get(pattern);
        if (given != null) {
            return given;
        }
        boolean mayBegin = pattern.startsWith("*");
        boolean mayGoOn = pattern.endsWith("*");
        var letters = pattern.substring(mayBegin ? 1 : 0, pattern.length() - (mayGoOn ? 1 : 0));
        var ids = new ArrayList<Integer>();
        for (var spelling : RantSpelling.spellings(RantSpelling.fold(letters))) {
            nodeOf(spelling).patterns.add(new Pattern(patterns, mayBegin, mayGoOn));
            ids.add(patterns++);
        }
        known.put(pattern, List.copyOf(ids));
        return ids;
    }

    private Node nodeOf(String letters) {
        var node = root;
        for (int at = 0; at < letters.length(); at++) {
            node = node.next.computeIfAbsent(letters.charAt(at), letter -> new Node());
        }
        return node;
    }

    /// The ids of all patterns that the word matches.
    List<Integer> matching(String word) {
        var ids = new ArrayList<Integer>();
        for (int from = 0; from < word.length(); from++) {
            @Nullable Node node = root;
            for (int at = from; at < word.length(); at++) {
                node = node.next.get(word.charAt(at));
                if (node == null) {
                    break;
                }
                for (var pattern : node.patterns) {
                    if ((from == 0 || pattern.mayBegin()) && (at == word.length() - 1 || pattern.mayGoOn())) {
                        ids.add(pattern.id());
                    }
                }
            }
        }
        return ids;
    }
}
