package no.svar.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds what may be numbers of invoices.
final class RantInvoices {

    private static final int MOST = 10;
    private static final int LONGEST = 40;
    private static final int MOST_BETWEEN = 4;
    private static final List<String> INVOICE =
            List.of("faktura", "regning", "rekning", "rækning", "invoice", "bill", "kreditnota", "credit");
    private static final Set<String> BETWEEN =
            Set.of(
                    "nr",
                    "nummer",
                    "no",
                    "number",
                    "num",
                    "med",
                    "with",
                    "som",
                    "har",
                    "er",
                    "is",
                    "heter",
                    "note",
                    "ær",
                    "numret",
                    "nummeret",
                    "id",
                    "kalt");
    private static final Set<String> OTHER_NUMBERS =
            Set.of(
                    "kid",
                    "ocr",
                    "tlf",
                    "telefon",
                    "telefonnummer",
                    "mobil",
                    "phone",
                    "tel",
                    "konto",
                    "kontonummer",
                    "account",
                    "bankgiro",
                    "bg",
                    "kundenr",
                    "kundenummer",
                    "kundnummer",
                    "kundnr",
                    "customer",
                    "måler",
                    "målernummer",
                    "mætare",
                    "mætarnummer",
                    "meter",
                    "saksnummer",
                    "case",
                    "ærende",
                    "personnummer",
                    "fødselsnummer",
                    "postnummer",
                    "målepunkt",
                    "anlægg",
                    "referanse",
                    "reference");

    private RantInvoices() {}

    /// What may be an invoice's number.
    ///
    /// @param isNamed it stands behind the word "invoice"; else it is one only if such an invoice is known
    record Named(String number, boolean isNamed, int from, int to) {}

    /// @param sums are no numbers of invoices
    static List<Named> in(RantText text, List<RantAmount> sums, List<RantDate> dates) {
        var found = new ArrayList<Named>();
        for (int at = 0; at < text.tokens().size() && found.size() < MOST; at++) {
            var token = text.token(at);
            int last = found.isEmpty() ? 0 : found.getLast().to();
            if (token.from() < last || isInside(token, sums, dates)) {
                continue;
            }
            int end = endOfCode(text.text(), token.from());
            var code = text.text().substring(token.from(), end);
            if (isCode(code) && found.stream().noneMatch(other -> other.number().equals(code))) {
                boolean isNamed = isNamed(text, at);
                if (isNamed || isLikely(text, at, code)) {
                    found.add(new Named(code, isNamed, token.from(), end));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isInside(RantWord token, List<RantAmount> sums, List<RantDate> dates) {
        return token.kind() == RantWord.Kind.MARK
                || sums.stream().anyMatch(sum -> sum.from() <= token.from() && token.from() < sum.to())
                || dates.stream().anyMatch(date -> date.from() <= token.from() && token.from() < date.to());
    }

    private static int endOfCode(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST && isOfCode(text.charAt(end))) {
            end++;
        }
        while (end > from && !isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isOfCode(char character) {
        return isLetterOrDigit(character) || character == '-' || character == '_';
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z');
    }

    private static boolean isCode(String code) {
        long digits = code.chars().filter(character -> character >= '0' && character <= '9').count();
        boolean isYear = code.length() == 4 && (code.startsWith("19") || code.startsWith("20"));
        return digits >= 3 && code.length() <= LONGEST && !isYear;
    }

    private static boolean isNamed(RantText text, int at) {
        for (int before = at - 1; before >= 0 && before >= at - MOST_BETWEEN; before--) {
            var token = text.token(before);
            if (INVOICE.stream().anyMatch(token.folded()::contains)) {
                return true;
            }
            boolean isBetween =
                    token.is("#") || token.is(".") || token.is(":") || BETWEEN.contains(token.folded());
            if (!isBetween) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLikely(RantText text, int at, String code) {
        for (int before = at - 1; before >= 0 && before >= at - 3; before--) {
            if (OTHER_NUMBERS.contains(text.token(before).folded())) {
                return false;
            }
        }
        return code.length() >= 5;
    }
}
