package no.svar.outage;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps an outage's details as JSON.
@Singleton
final class OutageDetailsAsJson implements AttributeConverter<OutageDetails, String> {

    private final JsonMapper json;

    OutageDetailsAsJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String convertToPersistedValue(@Nullable OutageDetails details, ConversionContext context) {
        try {
            return json.writeValueAsString(Objects.requireNonNull(details));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public OutageDetails convertToEntityValue(@Nullable String text, ConversionContext context) {
        try {
            return Objects.requireNonNull(json.readValue(Objects.requireNonNull(text), OutageDetails.class));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
