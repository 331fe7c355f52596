package no.svar.queue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An event as an adapter sends it to the portal.
///
/// @param queue null where it is about none
record ToldCall(
        String id,
        String type,
        @Nullable String queue,
        Instant time,
        @Nullable String contactKey,
        @Nullable String cause,
        @Nullable BigDecimal waitSeconds,
        @Nullable Integer staffed) {

    static ToldCall heartbeat(Instant now) {
        return new ToldCall("alive-" + now, "queue.heartbeat", null, now, null, null, null, null);
    }

    void write(String source, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("specversion", "1.0");
        json.writeStringField("id", id);
        json.writeStringField("source", source);
        json.writeStringField("type", type);
        if (queue != null) {
            json.writeStringField("subject", queue);
        }
        json.writeStringField("time", time.toString());
        json.writeObjectFieldStart("data");
        if (contactKey != null) {
            json.writeStringField("contactKey", contactKey);
        }
        if (cause != null) {
            json.writeStringField("cause", cause);
        }
        if (waitSeconds != null) {
            json.writeNumberField("waitSeconds", waitSeconds);
        }
        if (staffed != null) {
            json.writeNumberField("staffed", staffed);
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
