package no.svar.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/// The worked examples of each rule, by the rule's id.
final class Vectors {

    private static final JsonNode ALL = read();

    private Vectors() {}

    static Stream<JsonNode> of(String rule) {
        var vectors = ALL.path(rule);
        if (vectors.isEmpty()) {
            throw new IllegalArgumentException("No vectors for " + rule);
        }
        return vectors.valueStream();
    }

    static BigDecimal number(JsonNode vector, String field) {
        return new BigDecimal(vector.path(field).asText());
    }

    static LocalDate date(JsonNode vector, String field) {
        return LocalDate.parse(vector.path(field).asText());
    }

    private static JsonNode read() {
        try (var file = Vectors.class.getResourceAsStream("/regulation/vectors.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
