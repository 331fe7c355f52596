package no.svar.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Numbers as people write them, in digits and in words.
final class RantNumbers {

    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_MORPHEME = 9;
    private static final int MOST_WORDS = 8;

    private static final Map<String, Integer> VALUES = new HashMap<>();

    static {
        for (var line :
                List.of(
                        "1 en ein ei ett et eitt one a",
                        "2 to två two",
                        "3 tre three",
                        "4 fire fyra four",
                        "5 fem five",
                        "6 seks sex six",
                        "7 sju syv seven",
                        "8 åtte åtta eight",
                        "9 ni nio nine",
                        "10 ti tio ten",
                        "11 elleve elva eleven",
                        "12 tolv twelve",
                        "13 tretten tretton thirteen",
                        "14 fjorten fjorton fourteen",
                        "15 femten femton fifteen",
                        "16 seksten sexton sixteen",
                        "17 sytten sjutton seventeen",
                        "18 atten arton eighteen",
                        "19 nitten nitton nineteen",
                        "20 tjue tyve tjugo twenty",
                        "30 tretti tredve trettio thirty",
                        "40 førti førr fyrtio forty",
                        "50 femti femtio fifty",
                        "60 seksti sextio sixty",
                        "70 sytti sjuttio seventy",
                        "80 åtti åttio eighty",
                        "90 nitti nittio ninety",
                        "100 hundre hundra hundred",
                        "1000 tusen thousand",
                        "1000000 million millioner millionar miljon miljoner millions")) {
            var words = line.split(" ", -1);
            for (int at = 1; at < words.length; at++) {
                VALUES.put(words[at], Integer.valueOf(words[0]));
            }
        }
    }

    private static final Set<String> AND = Set.of("og", "och", "and");

    /// What is a number in one tongue only.
    private static final Map<RantTongue, Set<String>> NOT_NUMBERS =
            Map.of(
                    RantTongue.ENGLISH, Set.of("to", "fire", "en", "ei", "ni", "et", "sex", "ti"),
                    RantTongue.SWEDISH, Set.of("ni", "a", "to", "fire", "et"),
                    RantTongue.NORWEGIAN, Set.of("a", "sex", "one"));

    private RantNumbers() {}

    /// A number, and the first token after it.
    record Spoken(BigDecimal value, int end) {}

    /// The number that begins at that token: digits, words, or digits and words (`2 tusen`).
    static @Nullable Spoken at(RantText text, int index) {
        var token = text.token(index);
        if (token.isNumber()) {
            var value = digits(token.raw());
            return value == null ? null : scaled(text, value, index + 1);
        }
        return token.isLetters() ? words(text, index) : null;
    }

    private static Spoken scaled(RantText text, BigDecimal value, int next) {
        var scale = VALUES.get(text.token(next).folded());
        if (scale != null && scale >= 100) {
            return new Spoken(value.multiply(BigDecimal.valueOf(scale)), next + 1);
        }
        return new Spoken(value, next);
    }

    /// `1 234,50`, `1.234,50`, `1,234.50`, `3,50`, `3.50`, `37:50`; null for what is no number.
    static @Nullable BigDecimal digits(String raw) {
        var plain = new StringBuilder(raw.length());
        int lastMark = -1;
        char kind = 0;
        int marks = 0;
        boolean mixed = false;
        for (int at = 0; at < raw.length(); at++) {
            char character = raw.charAt(at);
            if (character >= '0' && character <= '9') {
                plain.append(character);
            } else if (character == '.' || character == ',' || character == ':') {
                mixed |= marks > 0 && character != kind;
                kind = character;
                lastMark = plain.length();
                marks++;
            } else if (character == '/' || character == '-') {
                return null;
            }
        }
        if (plain.length() > MOST_DIGITS) {
            return null;
        }
        var whole = new BigDecimal(plain.toString());
        int after = lastMark < 0 ? 0 : plain.length() - lastMark;
        if (lastMark < 0 || (after == 3 && kind != ':' && !mixed && plain.charAt(0) != '0')) {
            return whole;
        }
        boolean isDecimal = after <= 2 && (marks == 1 || mixed) && (kind != ':' || after == 2);
        return isDecimal ? whole.movePointLeft(after) : null;
    }

    private static @Nullable Spoken words(RantText text, int start) {
        var sum = new Sum();
        int end = start;
        for (int at = start; at < text.tokens().size() && at < start + MOST_WORDS; at++) {
            var token = text.token(at);
            if (token.isLetters() && AND.contains(token.folded()) && end == at && at > start) {
                continue;
            }
            var parts = token.isLetters() ? morphemes(token.folded(), text.tongue()) : null;
            if (parts == null || !sum.takesAll(parts, at > start && at > end)) {
                break;
            }
            end = at + 1;
        }
        return end == start ? null : new Spoken(BigDecimal.valueOf(sum.value()), end);
    }

    /// The numbers that a word is made of (`trettisju`: 30, 7); null where it is something else.
    static @Nullable List<Integer> morphemes(String word, RantTongue tongue) {
        if (NOT_NUMBERS.getOrDefault(tongue, Set.of()).contains(word)) {
            return null;
        }
        var parts = new ArrayList<Integer>();
        int at = 0;
        while (at < word.length()) {
            int end = Math.min(word.length(), at + LONGEST_MORPHEME);
            while (end > at && !VALUES.containsKey(word.substring(at, end))) {
                end--;
            }
            if (end > at) {
                parts.add(VALUES.get(word.substring(at, end)));
                at = end;
            } else if (at > 0 && word.startsWith("og", at)) {
                at += 2;
            } else if (at > 0 && (word.charAt(at) == '-' || word.charAt(at) == 'n')) {
                at++;
            } else {
                return null;
            }
        }
        return parts.isEmpty() ? null : parts;
    }

    /// A number in the making.
    private static final class Sum {

        private long total;
        private long current;
        private boolean begun;

        /// Whether the parts go on with the number; `sju og tretti` does, `sju tretti` does not.
        boolean takesAll(List<Integer> parts, boolean afterAnd) {
            for (int part : parts) {
                if (!takes(part, afterAnd || parts.size() > 1)) {
                    return false;
                }
            }
            return true;
        }

        private boolean takes(int part, boolean joined) {
            if (part >= 1000) {
                total += Math.max(current, 1) * part;
                current = 0;
            } else if (part == 100) {
                if (current >= 100) {
                    return false;
                }
                current = Math.max(current, 1) * part;
            } else {
                long rest = current % 100;
                boolean fits = rest == 0 || (rest >= 20 && rest % 10 == 0 && part < 10);
                boolean oldWay = rest < 10 && part >= 20 && joined;
                if (begun && !fits && !oldWay) {
                    return false;
                }
                current += part;
            }
            begun = true;
            return true;
        }

        long value() {
            return total + current;
        }
    }
}
