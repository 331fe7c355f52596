package no.svar.edge;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A file of the jar that anybody may see: its bytes, type and validator.
record PublicFile(String content, String type, String tag) {

    private static final String CACHED = "public, max-age=300, stale-if-error=86400";

    /// @throws IllegalStateException where the jar was built without it
    static PublicFile of(String resource, String type) {
        try (var stream = PublicFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            var bytes = stream.readAllBytes();
            return new PublicFile(
                    new String(bytes, StandardCharsets.UTF_8), type, EntityTag.of(bytes, false));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    MutableHttpResponse<String> answer(HttpRequest<?> request) {
        var known = EntityTag.isKnown(request, tag);
        var answer = known ? HttpResponse.<String>notModified() : HttpResponse.ok(content).contentType(type);
        return answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, CACHED);
    }
}
