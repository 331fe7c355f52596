package no.svar.edge;

import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import io.micronaut.http.HttpRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// The name of one request: on its answer, in its problem, and beside each log line written on its behalf
/// whatever thread writes it.
record RequestId(String value) implements ThreadPropagatedContextElement<@Nullable String> {

    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "no.svar.request-id";
    private static final String MDC_KEY = "requestId";
    private static final int MIN_LENGTH = 8;
    private static final int MAX_LENGTH = 64;

    /// The caller's own id where it is a harmless word, else a new one.
    static RequestId given(HttpRequest<?> request) {
        var id = new RequestId(text(request.getHeaders().get(HEADER)));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /// A request that was refused before any filter saw it gets its id here.
    static String of(HttpRequest<?> request) {
        var known = request.getAttribute(ATTRIBUTE).orElse(null);
        return known instanceof RequestId id ? id.value : given(request).value;
    }

    /// What was offered where it is a harmless word, else a new one.
    static String text(@Nullable String offered) {
        return offered != null && harmless(offered) ? offered : made();
    }

    private static String made() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }

    private static boolean harmless(String offered) {
        return offered.length() >= MIN_LENGTH
                && offered.length() <= MAX_LENGTH
                && offered.chars().allMatch(RequestId::isWordCharacter);
    }

    static boolean isWordCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_';
    }

    @Override
    public @Nullable String updateThreadContext() {
        var before = MDC.get(MDC_KEY);
        MDC.put(MDC_KEY, value);
        return before;
    }

    @Override
    public void restoreThreadContext(@Nullable String before) {
        if (before == null) {
            MDC.remove(MDC_KEY);
        } else {
            MDC.put(MDC_KEY, before);
        }
    }
}
