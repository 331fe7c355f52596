package no.svar.edge;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/// Lets a caller ask for an answer only if it has changed.
///
/// A strong `ETag` on each answer to a GET that is JSON or a calendar, `304 Not Modified` where the caller
/// already has it; what only one customer may see stays out of shared caches.
@ServerFilter({"/v1/**", "/api-info"})
final class ConditionalFilter implements Ordered {

    /// Who must not keep an answer cannot ask whether it has changed.
    private static final String NOT_KEPT = "private, no-store";

    private static final String OWN = "private, no-cache";
    private static final String OWN_VARIES = "Authorization, Accept-Language, Accept-Encoding";
    private static final String VARIES = "Accept-Language, Accept-Encoding";

    private final WrittenJson written;

    ConditionalFilter(WrittenJson written) {
        this.written = written;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.LAST.order();
    }

    @ResponseFilter
    void condition(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (request.getMethod() != HttpMethod.GET || response.code() != 200 || !isTagged(response)) {
            return;
        }
        var headers = response.getHeaders();
        if (NOT_KEPT.equals(headers.get(HttpHeaders.CACHE_CONTROL))) {
            return;
        }
        var own = request.getUserPrincipal().isPresent();
        if (own && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, OWN);
        }
        headers.set(HttpHeaders.VARY, own ? OWN_VARIES : VARIES);
        var tag =
                EntityTag.of(written.of(request, response), request.getHeaders().contains("Accept-Encoding"));
        headers.set(HttpHeaders.ETAG, tag);
        if (EntityTag.isKnown(request, tag)) {
            response.status(HttpStatus.NOT_MODIFIED).body(null);
            headers.remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    private static boolean isTagged(MutableHttpResponse<?> response) {
        var type = response.getContentType().orElse(MediaType.APPLICATION_JSON_TYPE);
        return response.body() != null
                && (type.equals(MediaType.APPLICATION_JSON_TYPE) || type.getName().equals("text/calendar"));
    }
}
