package no.svar.outage;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Keeps a grid company's words as JSON.
@Singleton
final class WordsAsJson implements AttributeConverter<Words, String> {

    private final JsonMapper json;

    WordsAsJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable String convertToPersistedValue(@Nullable Words words, ConversionContext context) {
        try {
            return words == null ? null : json.writeValueAsString(words);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public @Nullable Words convertToEntityValue(@Nullable String text, ConversionContext context) {
        try {
            return text == null ? null : json.readValue(text, Words.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
