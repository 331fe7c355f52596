package no.svar.edge;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file of the browser portal as it goes over the wire: plain, or packed when the portal was built.
final class WebFile {

    /// A name that holds a hash of the content never comes with another content.
    private static final String HASHED = "assets/";

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "webmanifest", "application/manifest+json");

    private final byte[] content;
    private final String type;
    private final @Nullable String packing;
    private final String tag;
    private final String kept;

    private WebFile(byte[] content, String name, String type, @Nullable String packing) {
        this.content = content;
        this.type = type;
        this.packing = packing;
        this.tag = EntityTag.of(content, false);
        this.kept = name.startsWith(HASHED) ? FOR_GOOD : ASK_EACH_TIME;
    }

    /// The media type that a file's ending stands for; null where no file of the portal ends so.
    static @Nullable String typeOf(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// @param folder where the portal's files lie in the jar
    /// @param packing null for the plain one
    static @Nullable WebFile read(String folder, String name, @Nullable String packing) {
        var type = typeOf(name);
        var ending = packing == null ? "" : packing.equals("br") ? ".br" : ".gz";
        try (var stream = WebFile.class.getClassLoader().getResourceAsStream(folder + name + ending)) {
            if (stream == null || type == null) {
                return null;
            }
            return new WebFile(stream.readAllBytes(), name, type, packing);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The content coding; null where it is plain.
    @Nullable String packing() {
        return packing;
    }

    MutableHttpResponse<?> answer(HttpRequest<?> request) {
        var answer =
                EntityTag.isKnown(request, tag)
                        ? HttpResponse.notModified()
                        : HttpResponse.ok(content).contentType(type);
        if (packing != null) {
            answer.header(HttpHeaders.CONTENT_ENCODING, packing);
        }
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, kept)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
