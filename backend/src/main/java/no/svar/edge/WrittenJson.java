package no.svar.edge;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.body.MessageBodyHandlerRegistry;
import io.micronaut.http.body.MessageBodyWriter;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes an answer's body ahead of the framework, for those who need its bytes; it is not written again.
@Singleton
final class WrittenJson {

    private final JsonMapper json;
    private final MessageBodyWriter<byte[]> raw;

    WrittenJson(JsonMapper json, MessageBodyHandlerRegistry writers) {
        this.json = json;
        this.raw = writers.getWriter(Argument.of(byte[].class), List.of(MediaType.APPLICATION_JSON_TYPE));
    }

    /// The bytes of the answer's body, which from now on is these bytes.
    byte[] of(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var body = response.body();
        if (body instanceof byte[] written) {
            return written;
        }
        var bytes = body == null ? new byte[0] : bytes(request, body);
        if (body != null) {
            put(response, bytes);
        }
        return bytes;
    }

    void put(MutableHttpResponse<?> response, byte[] bytes) {
        response.body(bytes).bodyWriter(raw);
        if (response.getContentType().isEmpty()) {
            response.contentType(MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private byte[] bytes(HttpRequest<?> request, Object body) {
        try {
            return write(declaredType(request, body), body);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private <T> byte[] write(Argument<T> type, Object body) throws IOException {
        return json.writeValueAsBytes(type, type.getType().cast(body));
    }

    /// The type as the controller declares it knows what a list's items are; the body's class does not.
    private static Argument<?> declaredType(HttpRequest<?> request, Object body) {
        var route = AskedRoute.of(request);
        if (route != null) {
            var declared = route.getRouteInfo().getResponseBodyType();
            if (declared.getType() != Object.class && declared.getType().isInstance(body)) {
                return declared;
            }
        }
        return Argument.of(body.getClass());
    }
}
