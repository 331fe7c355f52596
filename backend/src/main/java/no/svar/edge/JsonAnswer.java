package no.svar.edge;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.svar.shared.Money;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// An answer that most requests ask for, written field by field: a mapper's code is so much that it drives
/// everything else out of the processor's caches. What is null is left out, as everywhere.
///
/// Only [#text] looks for what must be escaped; a name is one of ours.
public final class JsonAnswer {

    private static final char LAST_CONTROL = 0x1F;

    private final StringBuilder out;

    private JsonAnswer(int usualLength) {
        this.out = new StringBuilder(usualLength);
    }

    /// The object with those fields.
    ///
    /// @param usualLength how many characters it usually has
    public static byte[] of(int usualLength, Consumer<JsonAnswer> fields) {
        var answer = new JsonAnswer(usualLength);
        answer.object(fields);
        return answer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    public void number(String name, long number) {
        name(name);
        out.append(number);
    }

    public void number(String name, @Nullable BigDecimal number) {
        if (number != null) {
            name(name);
            out.append(number);
        }
    }

    public void flag(String name, boolean flag) {
        name(name);
        out.append(flag);
    }

    /// What somebody wrote.
    public void text(String name, @Nullable String text) {
        if (text != null) {
            name(name);
            quoted(text);
        }
    }

    /// What stands in JSON as it is: a date, a moment, the name of an enum, or such a word as text.
    public void word(String name, @Nullable Object word) {
        if (word != null) {
            name(name);
            out.append('"').append(word instanceof Enum<?> constant ? constant.name() : word).append('"');
        }
    }

    public void money(String name, Money money) {
        object(
                name,
                fields -> {
                    fields.number("minor", money.minor());
                    fields.word("currency", money.currency().getCurrencyCode());
                });
    }

    public void period(String name, @Nullable Period period) {
        if (period != null) {
            object(
                    name,
                    fields -> {
                        fields.word("from", period.from());
                        fields.word("to", period.to());
                    });
        }
    }

    public void object(String name, Consumer<JsonAnswer> fields) {
        name(name);
        object(fields);
    }

    /// An object for each item.
    public <T> void objects(String name, List<T> items, BiConsumer<T, JsonAnswer> fields) {
        name(name);
        out.append('[');
        for (var item : items) {
            next();
            object(answer -> fields.accept(item, answer));
        }
        out.append(']');
    }

    public void texts(String name, List<String> texts) {
        name(name);
        out.append('[');
        for (var text : texts) {
            next();
            quoted(text);
        }
        out.append(']');
    }

    private void object(Consumer<JsonAnswer> fields) {
        out.append('{');
        fields.accept(this);
        out.append('}');
    }

    private void name(String name) {
        next();
        out.append('"').append(name).append("\":");
    }

    /// A comma, but before the first.
    private void next() {
        var last = out.charAt(out.length() - 1);
        if (last != '{' && last != '[') {
            out.append(',');
        }
    }

    private void quoted(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character <= LAST_CONTROL || character == '"' || character == '\\') {
                out.append(text, written, i).append("\\u").append(HexFormat.of().toHexDigits(character));
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }
}
