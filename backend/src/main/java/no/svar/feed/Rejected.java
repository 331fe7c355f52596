package no.svar.feed;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The text of a rejected row as it may be kept: bounded, and without the values that are to be hidden.
final class Rejected {

    private static final int MAX_LENGTH = 8_000;

    private Rejected() {}

    /// @param hidden JSON pointers of the fields whose values are blanked
    static String without(Set<String> hidden, Fields fields) {
        var out = new StringBuilder();
        write(fields, "", hidden, out);
        return bounded(out.toString());
    }

    static String bounded(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end);
    }

    /// Whether a text is whole Unicode and free of control characters.
    static boolean canBeKept(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (Character.isSurrogate(next)) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return false;
                }
                i++;
            } else if (next < ' ' && next != '\n' && next != '\t' && next != '\r') {
                return false;
            }
        }
        return true;
    }

    /// A field's name as a step of a JSON pointer.
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void write(@Nullable Object value, String path, Set<String> hidden, StringBuilder out) {
        if (out.length() > MAX_LENGTH) {
            return;
        }
        if (hidden.contains(path)) {
            out.append("\"***\"");
            return;
        }
        switch (value) {
            case Fields fields -> writeObject(fields, path, hidden, out);
            case List<?> items -> writeArray(items, path, hidden, out);
            case String text -> writeText(text, out);
            case null, default -> out.append(value);
        }
    }

    private static void writeObject(Fields fields, String path, Set<String> hidden, StringBuilder out) {
        out.append('{');
        int start = out.length();
        fields.forEach((name, value) -> {
            if (out.length() > start) {
                out.append(',');
            }
            writeText(name, out);
            out.append(':');
            write(value, path + "/" + escaped(name), hidden, out);
        });
        out.append('}');
    }

    private static void writeArray(List<?> items, String path, Set<String> hidden, StringBuilder out) {
        out.append('[');
        int i = 0;
        for (var item : items) {
            if (i > 0) {
                out.append(',');
            }
            write(item, path + "/" + i++, hidden, out);
        }
        out.append(']');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
