package no.svar.claim;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps a claim's details: the kind, which says what they are, and then JSON.
@Singleton
final class DetailsAsText implements AttributeConverter<Details, String> {

    private final JsonMapper json;

    DetailsAsText(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String convertToPersistedValue(@Nullable Details details, ConversionContext context) {
        try {
            return Objects.requireNonNull(details).kind() + " " + json.writeValueAsString(details);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Details convertToEntityValue(@Nullable String text, ConversionContext context) {
        var kept = Objects.requireNonNull(text);
        var kind = ClaimKind.valueOf(kept.substring(0, kept.indexOf(' ')));
        try {
            return Objects.requireNonNull(
                    json.readValue(kept.substring(kept.indexOf(' ') + 1), kind.details()));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    JsonNode tree(Details details) {
        try {
            return json.writeValueToTree(details);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
