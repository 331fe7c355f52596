package no.svar.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Reads comma-separated text (RFC 4180) record by record; where the first one has a semicolon, that
/// separates.
public final class CsvText {

    private static final int LONGEST_FIELD = 1_000;
    private static final int MOST_FIELDS = 100;
    private static final Text BROKEN =
            new Text(
                    "Et anførselstegn er ikke lukket, eller en linje er for lang (linje %s).",
                    "Eit hermeteikn er ikkje lukka, eller ei linje er for lang (linje %s).",
                    "Ett citattecken är inte stängt, eller en rad är för lång (rad %s).",
                    "A quotation mark is not closed, or a line is too long (line %s).");

    private final BufferedReader text;
    private char separator;
    private int line;
    private int lineBreaks;
    private boolean ended;

    public CsvText(BufferedReader text) {
        this.text = text;
    }

    /// The line on which the last record began; the first is 1.
    public int line() {
        return line;
    }

    /// The fields of the next record that is not empty; null at the end.
    ///
    /// @throws UnreadableBody where the text cannot be read on from here
    public @Nullable List<String> next() throws IOException {
        while (!ended) {
            line = lineBreaks + 1;
            var fields = record();
            if (fields.size() > 1 || !fields.getFirst().isEmpty()) {
                return fields;
            }
        }
        return null;
    }

    private List<String> record() throws IOException {
        var fields = new ArrayList<String>(10);
        var field = new StringBuilder();
        boolean quoted = false;
        while (true) {
            int next = text.read();
            if (next < 0) {
                ended = true;
                requireClosed(!quoted);
                break;
            }
            if (next == '"') {
                quoted = quoted ? isDoubled(field) : field.toString().isBlank() || quit();
            } else if (!quoted && next == '\n') {
                break;
            } else if (!quoted && isSeparator((char) next)) {
                fields.add(ended(field));
                requireClosed(fields.size() < MOST_FIELDS);
            } else {
                field.append((char) next);
                requireClosed(field.length() <= LONGEST_FIELD);
            }
            lineBreaks += next == '\n' ? 1 : 0;
        }
        lineBreaks++;
        fields.add(ended(field));
        return fields;
    }

    /// Behind a quotation mark within quotes: another one stands for itself, else the quotes end.
    private boolean isDoubled(StringBuilder field) throws IOException {
        text.mark(1);
        if (text.read() == '"') {
            field.append('"');
            return true;
        }
        text.reset();
        return false;
    }

    private boolean isSeparator(char next) {
        if (separator == 0 && (next == ',' || next == ';')) {
            separator = next;
        }
        return next == separator;
    }

    private boolean quit() {
        throw new UnreadableBody(BROKEN.with(line));
    }

    private void requireClosed(boolean closed) {
        if (!closed) {
            quit();
        }
    }

    private static String ended(StringBuilder field) {
        var text = field.toString().strip();
        field.setLength(0);
        return text;
    }
}
