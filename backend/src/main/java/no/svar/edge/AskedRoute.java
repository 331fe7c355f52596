package no.svar.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import org.jspecify.annotations.Nullable;

/// The route that a request asked for, kept beside the request while it is answered.
final class AskedRoute {

    private static final String ROUTE = "no.svar.route";

    private AskedRoute() {}

    /// Keeps the route that was asked for: handling an error puts the handler's route in its place.
    static void keep(HttpRequest<?> request) {
        var match = RouteAttributes.getRouteMatch(request).orElse(null);
        if (match != null) {
            request.setAttribute(ROUTE, match);
        }
    }

    static @Nullable RouteMatch<?> of(HttpRequest<?> request) {
        return request.getAttribute(ROUTE).orElse(null) instanceof RouteMatch<?> match ? match : null;
    }
}
