package no.svar.feed;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.micronaut.json.tree.JsonNode;
import java.util.Set;

/// The text of a rejected row as it may be kept: bounded, and without the values that are to be hidden.
final class Rejected {

    private static final int MAX_LENGTH = 8_000;

    private Rejected() {}

    /// @param hidden JSON pointers of the fields whose values are blanked
    static String without(Set<String> hidden, JsonNode node) {
        var out = new StringBuilder();
        write(node, "", hidden, out);
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

    private static void write(JsonNode node, String path, Set<String> hidden, StringBuilder out) {
        if (out.length() > MAX_LENGTH) {
            return;
        }
        if (hidden.contains(path)) {
            out.append("\"***\"");
        } else if (node.isObject()) {
            writeObject(node, path, hidden, out);
        } else if (node.isArray()) {
            writeArray(node, path, hidden, out);
        } else if (node.isString()) {
            writeText(node.getStringValue(), out);
        } else {
            out.append(node.getValue());
        }
    }

    private static void writeObject(JsonNode node, String path, Set<String> hidden, StringBuilder out) {
        var between = "{";
        for (var entry : node.entries()) {
            out.append(between);
            writeText(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), path + "/" + Row.escaped(entry.getKey()), hidden, out);
            between = ",";
        }
        out.append(node.size() == 0 ? "{}" : "}");
    }

    private static void writeArray(JsonNode node, String path, Set<String> hidden, StringBuilder out) {
        out.append('[');
        int i = 0;
        for (var item : node.values()) {
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
