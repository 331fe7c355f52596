package no.svar.feed;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.svar.shared.Fault;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Keeps what was wrong with a row in all languages, so that whoever asks later reads it in theirs.
@Singleton
final class FaultsAsJson implements AttributeConverter<Faults, String> {

    private static final Argument<List<Kept>> KEPT = Argument.listOf(Kept.class);

    private final JsonMapper json;

    FaultsAsJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String convertToPersistedValue(@Nullable Faults faults, ConversionContext context) {
        try {
            return json.writeValueAsString(
                    KEPT, faults == null ? List.of() : faults.all().stream().map(Kept::of).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Faults convertToEntityValue(@Nullable String text, ConversionContext context) {
        try {
            var kept = text == null ? List.<Kept>of() : json.readValue(text, KEPT);
            return new Faults(kept.stream().map(Kept::fault).toList());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    @Serdeable
    record Kept(String pointer, String nb, String nn, String sv, String en) {

        static Kept of(Fault fault) {
            var reason = fault.reason();
            return new Kept(
                    fault.pointer(),
                    reason.in(Language.NB),
                    reason.in(Language.NN),
                    reason.in(Language.SV),
                    reason.in(Language.EN));
        }

        Fault fault() {
            return new Fault(pointer, new Text(nb, nn, sv, en));
        }
    }
}
