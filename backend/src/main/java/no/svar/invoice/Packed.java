package no.svar.invoice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The inside of an invoice as the text that is kept of it; [Unpacked] reads it.
///
/// It is written field by field, because half of the time that a feed takes would go into finding out how.
final class Packed {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int USUAL_LENGTH = 4_096;

    // Made once: as plain strings they would be looked through for what must be escaped, line after line.
    private static final SerializedString SELLER = new SerializedString("seller");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString ORGANISATION_NUMBER = new SerializedString("organisationNumber");
    private static final SerializedString ROLE = new SerializedString("role");
    private static final SerializedString LINES = new SerializedString("lines");
    private static final SerializedString POSITION = new SerializedString("position");
    private static final SerializedString KIND = new SerializedString("kind");
    private static final SerializedString TEXT = new SerializedString("text");
    private static final SerializedString QUANTITY = new SerializedString("quantity");
    private static final SerializedString UNIT = new SerializedString("unit");
    private static final SerializedString UNIT_PRICE = new SerializedString("unitPrice");
    private static final SerializedString NET_MINOR = new SerializedString("netMinor");
    private static final SerializedString VAT_CATEGORY = new SerializedString("vatCategory");
    private static final SerializedString VAT_RATE = new SerializedString("vatRate");
    private static final SerializedString FROM = new SerializedString("from");
    private static final SerializedString TO = new SerializedString("to");
    private static final SerializedString BASIS = new SerializedString("basis");
    private static final SerializedString METERING_POINT = new SerializedString("meteringPoint");
    private static final SerializedString VAT = new SerializedString("vat");
    private static final SerializedString CATEGORY = new SerializedString("category");
    private static final SerializedString RATE = new SerializedString("rate");
    private static final SerializedString BASE_MINOR = new SerializedString("baseMinor");
    private static final SerializedString VAT_MINOR = new SerializedString("vatMinor");
    private static final SerializedString PREPAID_MINOR = new SerializedString("prepaidMinor");
    private static final SerializedString ROUNDING_MINOR = new SerializedString("roundingMinor");
    private static final SerializedString DUNNING = new SerializedString("dunning");
    private static final SerializedString STEP = new SerializedString("step");
    private static final SerializedString SENT_ON = new SerializedString("sentOn");
    private static final SerializedString FEE_MINOR = new SerializedString("feeMinor");

    private Packed() {}

    static String pack(Document document) {
        var text = new StringWriter(USUAL_LENGTH);
        try (var out = FACTORY.createGenerator(text)) {
            write(document, out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }

    private static void write(Document document, JsonGenerator out) throws IOException {
        out.writeStartObject();
        write(document.seller(), out);
        out.writeFieldName(LINES);
        out.writeStartArray();
        for (var line : document.lines()) {
            write(line, out);
        }
        out.writeEndArray();
        out.writeFieldName(VAT);
        out.writeStartArray();
        for (var share : document.vat()) {
            write(share, out);
        }
        out.writeEndArray();
        write(VAT_MINOR, document.vatMinor(), out);
        write(PREPAID_MINOR, document.prepaidMinor(), out);
        write(ROUNDING_MINOR, document.roundingMinor(), out);
        out.writeFieldName(DUNNING);
        out.writeStartArray();
        for (var step : document.dunning()) {
            write(step, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Seller seller, JsonGenerator out) throws IOException {
        out.writeFieldName(SELLER);
        out.writeStartObject();
        write(NAME, seller.name(), out);
        write(ORGANISATION_NUMBER, seller.organisationNumber(), out);
        write(ROLE, seller.role().name(), out);
        out.writeEndObject();
    }

    private static void write(Line line, JsonGenerator out) throws IOException {
        out.writeStartObject();
        write(POSITION, line.position(), out);
        write(KIND, line.kind().name(), out);
        write(TEXT, line.text(), out);
        write(QUANTITY, line.quantity(), out);
        write(UNIT, line.unit(), out);
        write(UNIT_PRICE, line.unitPrice(), out);
        write(NET_MINOR, line.netMinor(), out);
        write(VAT_CATEGORY, line.vatCategory(), out);
        write(VAT_RATE, line.vatRate(), out);
        write(FROM, line.from(), out);
        write(TO, line.to(), out);
        write(BASIS, line.basis().name(), out);
        write(METERING_POINT, line.meteringPoint(), out);
        out.writeEndObject();
    }

    private static void write(VatShare share, JsonGenerator out) throws IOException {
        out.writeStartObject();
        write(CATEGORY, share.category(), out);
        write(RATE, share.rate(), out);
        write(BASE_MINOR, share.baseMinor(), out);
        write(VAT_MINOR, share.vatMinor(), out);
        out.writeEndObject();
    }

    private static void write(Dunning step, JsonGenerator out) throws IOException {
        out.writeStartObject();
        write(STEP, step.step().name(), out);
        write(SENT_ON, step.sentOn(), out);
        write(FEE_MINOR, step.feeMinor(), out);
        out.writeEndObject();
    }

    private static void write(SerializedString name, long number, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(number);
    }

    private static void write(SerializedString name, @Nullable BigDecimal number, JsonGenerator out)
            throws IOException {
        if (number != null) {
            out.writeFieldName(name);
            out.writeNumber(number);
        }
    }

    private static void write(SerializedString name, @Nullable Object value, JsonGenerator out)
            throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            out.writeString(value.toString());
        }
    }
}
