package no.svar.edge;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import no.svar.edge.CallLimits.Allowance;

/// The outermost filter: names each request, and gives each answer the headers that all of them bear.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class EdgeFilter implements Ordered {

    static final String POLICY = "Content-Security-Policy";
    static final String NOTHING_BUT_DATA = "default-src 'none'; frame-ancestors 'none'";
    static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private final CallLimits limits;
    private final ClientAddress addresses;

    EdgeFilter(CallLimits limits, ClientAddress addresses) {
        this.limits = limits;
        this.addresses = addresses;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }

    @RequestFilter
    void receive(HttpRequest<?> request, MutablePropagatedContext context) {
        context.add(RequestId.given(request));
        AskedRoute.keep(request);
    }

    @ResponseFilter
    MutableHttpResponse<?> send(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var counted = LimitFilter.counted(request);
        if (counted != null) {
            return dressed(request, response, counted);
        }
        // Refused before it was counted, so for its token: guessing tokens is limited, too.
        var late = limits.count(request);
        var answer =
                late.isExceeded()
                        ? Problems.answer(request, Refusal.tooManyRequests(late.untilNext()))
                        : response;
        return dressed(request, answer, late);
    }

    private MutableHttpResponse<?> dressed(
            HttpRequest<?> request, MutableHttpResponse<?> response, Allowance allowance) {
        var headers = response.getHeaders();
        headers.set(RequestId.HEADER, RequestId.of(request));
        headers.set("RateLimit-Policy", allowance.policyHeader());
        headers.set("RateLimit", allowance.header());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        unlessSet(headers, POLICY, NOTHING_BUT_DATA);
        unlessSet(headers, HttpHeaders.CONTENT_LANGUAGE, AcceptedLanguage.of(request).tag());
        if (addresses.isSecure(request)) {
            headers.set("Strict-Transport-Security", ONE_YEAR);
        }
        return response;
    }

    private static void unlessSet(MutableHttpHeaders headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
