package no.svar.edge;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import no.svar.edge.CallLimits.Allowance;
import org.jspecify.annotations.Nullable;

/// Turns away who asks too much, as soon as it is known who asks.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class LimitFilter implements Ordered {

    private static final String ALLOWANCE = "no.svar.allowance";

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
    }

    /// What was counted for this request; nothing yet where it was refused before.
    static @Nullable Allowance counted(HttpRequest<?> request) {
        return request.getAttribute(ALLOWANCE).orElse(null) instanceof Allowance allowance ? allowance : null;
    }
}
