package no.svar.edge;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A refusal on the wire, as RFC 9457 lays it out.
@Serdeable
record ProblemBody(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        String requestId,
        @Nullable List<Wrong> errors,
        @Nullable List<String> alternatives) {

    /// One wrong field of it.
    @Serdeable
    record Wrong(String pointer, String detail) {}
}
