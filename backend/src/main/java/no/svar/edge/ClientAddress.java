package no.svar.edge;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/// The network address that a request came from, as far as it can be believed.
@Singleton
public final class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";
    private static final int MAX_LENGTH = 64;

    private final int trustedProxies;

    ClientAddress(EdgeSettings settings) {
        this.trustedProxies = settings.trustedProxies();
    }

    /// Each trusted proxy has added one address at the right; what stands left of those anybody may have
    /// written.
    public String of(HttpRequest<?> request) {
        if (trustedProxies > 0) {
            var hops = String.join(",", request.getHeaders().getAll(FORWARDED_FOR)).split(",", -1);
            if (hops.length >= trustedProxies) {
                var hop = hops[hops.length - trustedProxies].strip();
                if (!hop.isEmpty() && hop.length() <= MAX_LENGTH) {
                    return hop;
                }
            }
        }
        var address = request.getRemoteAddress().getAddress();
        return address == null ? request.getRemoteAddress().getHostString() : address.getHostAddress();
    }

    /// Whether the caller speaks TLS, to us or to a proxy that we trust.
    boolean isSecure(HttpRequest<?> request) {
        return request.isSecure()
                || (trustedProxies > 0
                        && "https".equalsIgnoreCase(request.getHeaders().get(FORWARDED_PROTO)));
    }
}
