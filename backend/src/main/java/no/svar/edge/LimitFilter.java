package no.svar.edge;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.OptionalInt;
import no.svar.edge.CallLimits.Allowance;
import org.jspecify.annotations.Nullable;

/// Turns away who asks too much, as soon as it is known who asks, and who sends too much.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class LimitFilter implements Ordered {

    private static final String ALLOWANCE = "no.svar.allowance";

    /// What is read as it comes and bounds itself; every other body is small and says how long it is, unless
    /// its route bears [LongBody].
    private static final String STREAMED = "/v1/feeds/";

    private static final int LONGEST_BODY = 64 * 1024;

    private final CallLimits limits;

    LimitFilter(CallLimits limits) {
        this.limits = limits;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    void count(HttpRequest<?> request) {
        var allowance = limits.count(request);
        request.setAttribute(ALLOWANCE, allowance);
        if (allowance.isExceeded()) {
            throw Refusal.tooManyRequests(allowance.untilNext());
        }
        if (!request.getPath().startsWith(STREAMED) && isTooLong(request)) {
            throw Refusal.tooLarge();
        }
    }

    private static boolean isTooLong(HttpRequest<?> request) {
        var headers = request.getHeaders();
        var allowed = allowedLength(request);
        return (allowed.isEmpty() && headers.contains(HttpHeaders.TRANSFER_ENCODING))
                || headers.contentLength().orElse(0) > allowed.orElse(LONGEST_BODY);
    }

    /// What the route that is asked for may take, where it may take more than others.
    private static OptionalInt allowedLength(HttpRequest<?> request) {
        var route = AskedRoute.of(request);
        return route == null ? OptionalInt.empty() : route.getAnnotationMetadata().intValue(LongBody.class);
    }

    /// What was counted for this request; nothing yet where it was refused before.
    static @Nullable Allowance counted(HttpRequest<?> request) {
        return request.getAttribute(ALLOWANCE).orElse(null) instanceof Allowance allowance ? allowance : null;
    }
}
