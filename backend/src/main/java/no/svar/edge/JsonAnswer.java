package no.svar.edge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import no.svar.shared.Money;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// An answer that most requests ask for, written field by field: a mapper's code is so much that it drives
/// everything else out of the processor's caches. What is null is left out, as everywhere.
public final class JsonAnswer {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private JsonAnswer(JsonGenerator out) {
        this.out = out;
    }

    /// Writes the fields of an object.
    @FunctionalInterface
    public interface Fields {
        void write(JsonAnswer answer) throws IOException;
    }

    /// Writes the fields of an object about that item.
    @FunctionalInterface
    public interface ItemFields<T> {
        void write(T item, JsonAnswer answer) throws IOException;
    }

    /// The object with those fields.
    ///
    /// @param usualLength how many bytes it usually has
    public static byte[] of(int usualLength, Fields fields) {
        var bytes = new ByteArrayOutputStream(usualLength);
        try (var out = FACTORY.createGenerator(bytes)) {
            out.writeStartObject();
            fields.write(new JsonAnswer(out));
            out.writeEndObject();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    public void number(String name, long number) throws IOException {
        out.writeNumberField(name, number);
    }

    public void number(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            out.writeNumberField(name, number);
        }
    }

    public void flag(String name, boolean flag) throws IOException {
        out.writeBooleanField(name, flag);
    }

    /// A text, a date, a moment, or a name of an enum.
    public void text(String name, @Nullable Object text) throws IOException {
        if (text != null) {
            out.writeStringField(name, text instanceof Enum<?> constant ? constant.name() : text.toString());
        }
    }

    public void money(String name, Money money) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeNumberField("minor", money.minor());
        out.writeStringField("currency", money.currency().getCurrencyCode());
        out.writeEndObject();
    }

    public void period(String name, @Nullable Period period) throws IOException {
        if (period != null) {
            out.writeObjectFieldStart(name);
            text("from", period.from());
            text("to", period.to());
            out.writeEndObject();
        }
    }

    public void object(String name, Fields fields) throws IOException {
        out.writeObjectFieldStart(name);
        fields.write(this);
        out.writeEndObject();
    }

    /// An object for each item.
    public <T> void objects(String name, List<T> items, ItemFields<T> fields) throws IOException {
        out.writeArrayFieldStart(name);
        for (var item : items) {
            out.writeStartObject();
            fields.write(item, this);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    public void texts(String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (var text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }
}
