package no.svar.edge;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// Holds a change to what its caller had read (`If-Match`, RFC 9110, 13.1.1).
@Singleton
public final class Precondition {

    private final JsonMapper json;

    Precondition(JsonMapper json) {
        this.json = json;
    }

    /// Makes sure that the caller has read what is there now.
    ///
    /// @param current what a GET would answer the same caller, in the same language
    /// @throws ChangedMeanwhile where it is something else by now
    /// @throws InvalidInput where the header is missing
    public <T> void require(HttpRequest<?> request, Class<T> type, T current) {
        var known = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (known == null || known.isBlank()) {
            throw new InvalidInput("#header/" + HttpHeaders.IF_MATCH, Sentences.MISSING);
        }
        var bytes = bytes(type, current);
        var tags = Arrays.asList(known.strip().split("\\s*,\\s*"));
        if (!tags.contains("*")
                && !tags.contains(EntityTag.of(bytes, true))
                && !tags.contains(EntityTag.of(bytes, false))) {
            throw new ChangedMeanwhile();
        }
    }

    private <T> byte[] bytes(Class<T> type, T current) {
        try {
            return json.writeValueAsBytes(Argument.of(type), current);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
