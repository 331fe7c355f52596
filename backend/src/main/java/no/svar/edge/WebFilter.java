package no.svar.edge;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Serves the browser portal from the jar, where it was built into it: its files, and its one page wherever a
/// browser is led that is no route of ours.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Requires(resources = "classpath:" + WebFiles.FOLDER + WebFiles.PAGE)
final class WebFilter implements Ordered {

    /// Nothing from elsewhere, nothing inline; the pictures in `data:` are the design system's icons.
    static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private static final String API = "/v1/";

    private final WebFiles files;

    WebFilter(WebFiles files) {
        this.files = files;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.LAST.order();
    }

    @RequestFilter
    @Nullable HttpResponse<?> serve(HttpRequest<?> request) {
        var isRead = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        if (!isRead || AskedRoute.of(request) != null || request.getPath().startsWith(API)) {
            return null;
        }
        return file(request).map(file -> dressed(file.answer(request))).orElse(null);
    }

    private Optional<WebFile> file(HttpRequest<?> request) {
        var headers = request.getHeaders();
        var path = request.getPath();
        var name = isPlace(path, headers.get(HttpHeaders.ACCEPT)) ? WebFiles.PAGE : path.substring(1);
        return files.find(name, headers.get(HttpHeaders.ACCEPT_ENCODING));
    }

    /// Somewhere in the portal, as it stands in a browser's address bar: not a file, and asked for as a page.
    private static boolean isPlace(String path, @Nullable String accept) {
        return path.equals("/")
                || (path.indexOf('.', path.lastIndexOf('/')) < 0
                        && accept != null
                        && accept.contains("text/html"));
    }

    private static MutableHttpResponse<?> dressed(MutableHttpResponse<?> answer) {
        return answer.header(EdgeFilter.POLICY, POLICY)
                .header("Permissions-Policy", PERMISSIONS)
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
