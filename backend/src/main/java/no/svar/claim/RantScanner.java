package no.svar.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.svar.claim.RantWord.Kind;

/// Cuts a text into words, numbers and marks, in one pass.
final class RantScanner {

    /// Separates the digits of one number: `1 234,50`, `13.10.2026`, `37:50`, `13/10-26`.
    private static final String INSIDE_NUMBERS = ".,:/-";

    private static final String ENDS_SENTENCE = ".!?\n;";

    private static final Set<String> BUT =
            Set.of("men", "but", "however", "så", "so", "fordi", "because", "førat", "and", "och", "og");

    private final String text;
    private final List<RantWord> words = new ArrayList<>();
    private int at;
    private int sentence;
    private int clause;

    private RantScanner(String text) {
        this.text = text;
    }

    static List<RantWord> scan(String text) {
        var scanner = new RantScanner(text);
        scanner.all();
        return List.copyOf(scanner.words);
    }

    private void all() {
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.isLetter(character)) {
                letters();
            } else if (isDigit(at)) {
                number();
            } else {
                mark(character);
            }
        }
    }

    private void letters() {
        int from = at;
        while (at < text.length() && isPartOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        var raw = text.substring(from, at);
        var folded = RantSpelling.fold(raw);
        if (BUT.contains(folded)) {
            clause++;
        }
        words.add(new RantWord(raw, folded, Kind.LETTERS, from, at, sentence, clause));
    }

    /// Apostrophes and hyphens belong to the word: `don't`, `e-post`.
    private boolean isPartOfWord(int character) {
        if (character == '\'' || character == '’' || character == '-') {
            return at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
        }
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private void number() {
        int from = at;
        while (at < text.length() && (isDigit(at) || joinsDigits())) {
            at++;
        }
        var raw = text.substring(from, at);
        words.add(new RantWord(raw, raw, Kind.NUMBER, from, at, sentence, clause));
    }

    /// Whether a mark stands between digits, or a blank between thousands.
    private boolean joinsDigits() {
        if (!isDigit(at + 1) || !isDigit(at - 1)) {
            return false;
        }
        char character = text.charAt(at);
        if (INSIDE_NUMBERS.indexOf(character) >= 0) {
            return true;
        }
        return isBlank(character) && isGroup(at + 1) && endsShortGroup(at);
    }

    private boolean isGroup(int start) {
        return isDigit(start) && isDigit(start + 1) && isDigit(start + 2) && !isDigit(start + 3);
    }

    /// Whether at most three digits stand before, with no other mark of numbers among them.
    private boolean endsShortGroup(int end) {
        int start = end;
        while (end - start < 4 && isDigit(start - 1)) {
            start--;
        }
        return end - start < 4 && (start == 0 || INSIDE_NUMBERS.indexOf(text.charAt(start - 1)) < 0);
    }

    private void mark(int character) {
        int from = at;
        at += Character.charCount(character);
        if (Character.isWhitespace(character) && character != '\n') {
            return;
        }
        var raw = text.substring(from, at);
        words.add(new RantWord(raw, "", Kind.MARK, from, at, sentence, clause));
        if (ENDS_SENTENCE.contains(raw) && !isPointOfAbbreviation(from)) {
            sentence++;
            clause++;
        } else if (raw.equals(",") || raw.equals(":") || raw.equals("–")) {
            clause++;
        }
    }

    /// A point ends no sentence where it goes on in small letters or digits: `nr. 5`, `13. oktober`, `kr.
    /// 37`.
    private boolean isPointOfAbbreviation(int point) {
        if (text.charAt(point) != '.') {
            return false;
        }
        int next = point + 1;
        while (next < text.length() && next < point + 4 && isBlank(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return false;
        }
        boolean goesOn = isDigit(next) || Character.isLowerCase(text.charAt(next));
        return goesOn && isAfterShortWord(point);
    }

    private boolean isAfterShortWord(int point) {
        int start = point;
        while (point - start < 6 && start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return point - start <= 4 && start < point;
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\u00a0' || character == '\u202f' || character == '\u2009';
    }
}
