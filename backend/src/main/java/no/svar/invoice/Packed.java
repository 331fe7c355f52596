package no.svar.invoice;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The inside of an invoice as the text that is kept of it.
@Singleton
final class Packed {

    private final JsonMapper json;

    Packed(JsonMapper json) {
        this.json = json;
    }

    String pack(Document document) {
        try {
            return new String(json.writeValueAsBytes(document), StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Document unpack(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Document.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
