package no.svar.edge;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Gives controllers the [Language] that the caller asked for in `Accept-Language`.
@Singleton
final class AcceptedLanguage implements TypedRequestArgumentBinder<Language> {

    private static final Argument<Language> ARGUMENT = Argument.of(Language.class);
    private static final int MAX_RANGES = 20;

    @Override
    public Argument<Language> argumentType() {
        return ARGUMENT;
    }

    @Override
    public BindingResult<Language> bind(ArgumentConversionContext<Language> context, HttpRequest<?> request) {
        var language = of(request);
        return () -> Optional.of(language);
    }

    static Language of(HttpRequest<?> request) {
        return of(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /// The best of the header's ranges that we speak, the first of equals; bokmål where there is none.
    static Language of(@Nullable String header) {
        if (header == null) {
            return Language.NB;
        }
        var best = Language.NB;
        var bestWeight = 0.0;
        for (var range : header.split(",", MAX_RANGES + 1)) {
            var parts = range.split(";", 2);
            var language = spoken(parts[0].strip());
            var weight = parts.length == 1 ? 1.0 : weight(parts[1].strip());
            if (language != null && weight > bestWeight) {
                best = language;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static @Nullable Language spoken(String range) {
        var end = range.indexOf('-');
        var tag = (end < 0 ? range : range.substring(0, end)).toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "nb", "no", "da", "*" -> Language.NB;
            case "nn" -> Language.NN;
            case "sv" -> Language.SV;
            case "en" -> Language.EN;
            default -> null;
        };
    }

    /// A weight is `q=` and a number from 0 to 1 with at most three decimals; anything else counts as 0.
    private static double weight(String parameter) {
        var text = parameter.startsWith("q=") || parameter.startsWith("Q=") ? parameter.substring(2) : "";
        return text.matches("[01](\\.\\d{0,3})?") ? Math.min(1.0, Double.parseDouble(text)) : 0.0;
    }
}
