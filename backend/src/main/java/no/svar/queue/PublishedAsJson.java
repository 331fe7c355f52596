package no.svar.queue;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps what is published as JSON.
@Singleton
final class PublishedAsJson implements AttributeConverter<Published, String> {

    private final JsonMapper json;

    PublishedAsJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String convertToPersistedValue(@Nullable Published published, ConversionContext context) {
        try {
            return json.writeValueAsString(Objects.requireNonNull(published));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Published convertToEntityValue(@Nullable String text, ConversionContext context) {
        try {
            return Objects.requireNonNull(json.readValue(Objects.requireNonNull(text), Published.class));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
