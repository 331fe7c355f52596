package no.svar.queue;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Keeps a sentence in all languages, so that whoever asks later reads it in theirs.
@Singleton
final class TextAsJson implements AttributeConverter<Text, String> {

    private final JsonMapper json;

    TextAsJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable String convertToPersistedValue(@Nullable Text text, ConversionContext context) {
        if (text == null) {
            return null;
        }
        try {
            return json.writeValueAsString(
                    new Kept(
                            text.in(Language.NB),
                            text.in(Language.NN),
                            text.in(Language.SV),
                            text.in(Language.EN)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public @Nullable Text convertToEntityValue(@Nullable String kept, ConversionContext context) {
        if (kept == null) {
            return null;
        }
        try {
            var said = Objects.requireNonNull(json.readValue(kept, Kept.class));
            return new Text(said.nb(), said.nn(), said.sv(), said.en());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    @Serdeable
    record Kept(String nb, String nn, String sv, String en) {}
}
