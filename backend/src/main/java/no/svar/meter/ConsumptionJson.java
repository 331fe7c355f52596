package no.svar.meter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import no.svar.meter.Consumption.Cost;
import no.svar.meter.Consumption.Item;
import no.svar.meter.Consumption.LastYear;
import no.svar.meter.Consumption.Sum;
import org.jspecify.annotations.Nullable;

/// Writes consumption field by field: a month has 744 hours, and most of the time that their answer takes
/// would go into finding out how to write them.
final class ConsumptionJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int BYTES_AN_ITEM = 110;
    private static final int OTHER_BYTES = 1_500;

    private ConsumptionJson() {}

    static byte[] of(Consumption consumption) {
        var bytes = new ByteArrayOutputStream(consumption.items().size() * BYTES_AN_ITEM + OTHER_BYTES);
        try (var out = FACTORY.createGenerator(bytes)) {
            write(consumption, out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static void write(Consumption consumption, JsonGenerator out) throws IOException {
        out.writeStartObject();
        write("meteringPoint", consumption.meteringPoint(), out);
        write("from", consumption.from(), out);
        write("to", consumption.to(), out);
        write("resolution", consumption.resolution(), out);
        out.writeArrayFieldStart("items");
        for (var item : consumption.items()) {
            write(item, out);
        }
        out.writeEndArray();
        write(consumption.sum(), out);
        write(consumption.lastYear(), out);
        if (consumption.cost() != null) {
            write(consumption.cost(), out);
        }
        write("source", consumption.source(), out);
        write("asOf", consumption.asOf(), out);
        out.writeEndObject();
    }

    private static void write(Item item, JsonGenerator out) throws IOException {
        out.writeStartObject();
        write("from", item.from(), out);
        write("to", item.to(), out);
        write("day", item.day(), out);
        write("month", item.month(), out);
        write("kwh", item.kwh(), out);
        out.writeStringField("quality", item.quality());
        write("estimatedKwh", item.estimatedKwh(), out);
        if (item.missing() != null) {
            out.writeNumberField("missing", item.missing());
        }
        out.writeEndObject();
    }

    private static void write(Sum sum, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("sum");
        write("kwh", sum.kwh(), out);
        out.writeBooleanField("complete", sum.complete());
        out.writeNumberField("missing", sum.missing());
        out.writeArrayFieldStart("shares");
        for (var share : sum.shares()) {
            out.writeStartObject();
            out.writeStringField("quality", share.quality().name());
            out.writeNumberField("intervals", share.intervals());
            write("kwh", share.kwh(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(LastYear lastYear, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("lastYear");
        write("from", lastYear.from(), out);
        write("to", lastYear.to(), out);
        write("kwh", lastYear.kwh(), out);
        out.writeBooleanField("complete", lastYear.complete());
        write("text", lastYear.text(), out);
        out.writeEndObject();
    }

    private static void write(Cost cost, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("cost");
        out.writeObjectFieldStart("amount");
        out.writeNumberField("minor", cost.amount().minor());
        out.writeStringField("currency", cost.amount().currency().getCurrencyCode());
        out.writeEndObject();
        write("pricedKwh", cost.pricedKwh(), out);
        out.writeStringField("text", cost.text());
        out.writeStringField("basis", cost.basis());
        out.writeEndObject();
    }

    private static void write(String name, @Nullable BigDecimal number, JsonGenerator out)
            throws IOException {
        if (number != null) {
            out.writeNumberField(name, number);
        }
    }

    private static void write(String name, @Nullable Object value, JsonGenerator out) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.toString());
        }
    }
}
