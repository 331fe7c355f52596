package no.svar.edge;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import no.svar.shared.Language;

/// An answer that was ready before anybody asked: the bytes, and what is said about them.
///
/// It is open to all and the same for everybody who asks in that language.
public final class PreparedAnswer {

    private final byte[] json;
    private final String tag;
    private final String cacheControl;
    private final Language language;

    private PreparedAnswer(byte[] json, String tag, String cacheControl, Language language) {
        this.json = json;
        this.tag = tag;
        this.cacheControl = cacheControl;
        this.language = language;
    }

    /// The bytes belong to the answer from now on.
    public static PreparedAnswer of(byte[] json, String cacheControl, Language language) {
        return new PreparedAnswer(json, EntityTag.of(json, false), cacheControl, language);
    }

    public byte[] json() {
        return json;
    }

    /// The answer as a controller gives it, for requests that did not take the short way.
    public HttpResponse<byte[]> response() {
        return HttpResponse.ok(json)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl);
    }

    String tag() {
        return tag;
    }

    String cacheControl() {
        return cacheControl;
    }

    Language language() {
        return language;
    }
}
