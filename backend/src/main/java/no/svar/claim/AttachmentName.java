package no.svar.claim;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what a customer calls a file out of `Content-Disposition` (RFC 6266, RFC 8187): words for people,
/// never a path.
final class AttachmentName {

    private static final int MOST_CHARACTERS = 120;
    private static final Pattern EXTENDED = Pattern.compile("(?i)filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)");
    private static final Pattern QUOTED =
            Pattern.compile("(?i)filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.){0,1000})\"");
    private static final Pattern PLAIN = Pattern.compile("(?i)filename\\s*=\\s*([^\";\\s]+)");

    private AttachmentName() {}

    /// Null where there is none.
    static @Nullable String of(@Nullable String disposition) {
        if (disposition == null) {
            return null;
        }
        var extended = EXTENDED.matcher(disposition);
        if (extended.find()) {
            return cleaned(decoded(extended.group(1)));
        }
        var quoted = QUOTED.matcher(disposition);
        if (quoted.find()) {
            return cleaned(quoted.group(1).replaceAll("\\\\(.)", "$1"));
        }
        var plain = PLAIN.matcher(disposition);
        return plain.find() ? cleaned(plain.group(1)) : null;
    }

    /// Without folders, and without what nobody sees: controls, and what turns the direction of reading.
    private static @Nullable String cleaned(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var seen = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .map(one -> Character.isWhitespace(one) ? ' ' : one)
                .filter(AttachmentName::isSeen)
                .limit(MOST_CHARACTERS)
                .forEach(seen::appendCodePoint);
        var words = seen.toString().replaceAll(" +", " ").strip();
        return words.isEmpty() ? null : words;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }

    private static String decoded(String value) {
        var bytes = new ByteArrayOutputStream(value.length());
        for (int at = 0; at < value.length(); at++) {
            var one = value.charAt(at);
            if (one == '%' && isHex(value, at + 1) && isHex(value, at + 2)) {
                bytes.write(HexFormat.fromHexDigits(value, at + 1, at + 3));
                at += 2;
            } else if (one < 0x80) {
                bytes.write(one);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isHex(String value, int at) {
        return at < value.length() && HexFormat.isHexDigit(value.charAt(at));
    }
}
