package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.stream.Stream;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What a grid company says in its own words, in the languages that it said it in; at least one.
@Serdeable
record Words(@Nullable String nb, @Nullable String nn, @Nullable String sv, @Nullable String en) {

    boolean isEmpty() {
        return nb == null && nn == null && sv == null && en == null;
    }

    /// In that language; null where it was not said in it.
    @Nullable String exactly(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case SV -> sv;
            case EN -> en;
        };
    }

    /// In that language, else in the one that its readers understand best.
    String in(Language language) {
        var byPreference =
                switch (language) {
                    case NB -> Stream.of(nb, nn, sv, en);
                    case NN -> Stream.of(nn, nb, sv, en);
                    case SV -> Stream.of(sv, nb, nn, en);
                    case EN -> Stream.of(en, nb, sv, nn);
                };
        return byPreference.filter(Objects::nonNull).findFirst().orElse("");
    }
}
