package no.svar.invoice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The inside of an invoice as the text that is kept of it.
///
/// It is written field by field, because half of the time that a feed takes would go into finding out how;
/// reading happens one invoice at a time and is left to the mapper.
@Singleton
final class Packed {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int USUAL_LENGTH = 4_096;

    private final JsonMapper json;

    Packed(JsonMapper json) {
        this.json = json;
    }

    String pack(Document document) {
        var text = new StringWriter(USUAL_LENGTH);
        try (var out = FACTORY.createGenerator(text)) {
            write(document, out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }

    Document unpack(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Document.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Document document, JsonGenerator out) throws IOException {
        out.writeStartObject();
        write(document.seller(), out);
        out.writeArrayFieldStart("lines");
        for (var line : document.lines()) {
            write(line, out);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("vat");
        for (var share : document.vat()) {
            write(share, out);
        }
        out.writeEndArray();
        out.writeNumberField("vatMinor", document.vatMinor());
        out.writeNumberField("prepaidMinor", document.prepaidMinor());
        out.writeNumberField("roundingMinor", document.roundingMinor());
        out.writeArrayFieldStart("dunning");
        for (var step : document.dunning()) {
            write(step, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Seller seller, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("seller");
        out.writeStringField("name", seller.name());
        write("organisationNumber", seller.organisationNumber(), out);
        out.writeStringField("role", seller.role().name());
        out.writeEndObject();
    }

    private static void write(Line line, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("position", line.position());
        out.writeStringField("kind", line.kind().name());
        out.writeStringField("text", line.text());
        if (line.quantity() != null) {
            out.writeNumberField("quantity", line.quantity());
        }
        write("unit", line.unit(), out);
        if (line.unitPrice() != null) {
            out.writeNumberField("unitPrice", line.unitPrice());
        }
        out.writeNumberField("netMinor", line.netMinor());
        out.writeStringField("vatCategory", line.vatCategory());
        out.writeNumberField("vatRate", line.vatRate());
        write("from", line.from(), out);
        write("to", line.to(), out);
        out.writeStringField("basis", line.basis().name());
        write("meteringPoint", line.meteringPoint(), out);
        out.writeEndObject();
    }

    private static void write(VatShare share, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("category", share.category());
        out.writeNumberField("rate", share.rate());
        out.writeNumberField("baseMinor", share.baseMinor());
        out.writeNumberField("vatMinor", share.vatMinor());
        out.writeEndObject();
    }

    private static void write(Dunning step, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("step", step.step().name());
        write("sentOn", step.sentOn(), out);
        out.writeNumberField("feeMinor", step.feeMinor());
        out.writeEndObject();
    }

    private static void write(String name, @Nullable Object value, JsonGenerator out) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.toString());
        }
    }
}
