package no.svar.claim;

/// A word, number or mark of a text, and where it stands.
///
/// Positions count UTF-16 code units, as JavaScript, Java and Kotlin count the characters of a string.
///
/// @param folded in small letters, Swedish ones as Norwegian, long drawn letters short; empty where no list
///   could know it
/// @param sentence counts the sentences of the text
/// @param clause counts its clauses, which end at commas and at words such as "but"
record RantWord(String raw, String folded, Kind kind, int from, int to, int sentence, int clause) {

    enum Kind {
        LETTERS,
        NUMBER,
        MARK
    }

    boolean isLetters() {
        return kind == Kind.LETTERS;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String mark) {
        return kind == Kind.MARK && raw.equals(mark);
    }
}
