package no.svar.edge;

import io.micronaut.http.HttpRequest;
import io.netty.handler.codec.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        var forwarded = trustedProxies > 0 ? forwarded(request.getHeaders().getAll(FORWARDED_FOR)) : null;
        if (forwarded != null) {
            return forwarded;
        }
        var address = request.getRemoteAddress().getAddress();
        return address == null ? request.getRemoteAddress().getHostString() : address.getHostAddress();
    }

    /// The same for a request that the framework has not seen, from that peer.
    String of(HttpHeaders headers, @Nullable String peer) {
        var forwarded = trustedProxies > 0 ? forwarded(headers.getAll(FORWARDED_FOR)) : null;
        return forwarded == null ? Objects.requireNonNullElse(peer, "unknown") : forwarded;
    }

    private @Nullable String forwarded(List<String> lines) {
        var hops = String.join(",", lines).split(",", -1);
        if (hops.length < trustedProxies) {
            return null;
        }
        var hop = hops[hops.length - trustedProxies].strip();
        return hop.isEmpty() || hop.length() > MAX_LENGTH ? null : hop;
    }

    /// Whether the caller speaks TLS, to us or to a proxy that we trust.
    boolean isSecure(HttpRequest<?> request) {
        return request.isSecure()
                || (trustedProxies > 0
                        && "https".equalsIgnoreCase(request.getHeaders().get(FORWARDED_PROTO)));
    }

    /// The same for a request that the framework has not seen, on a connection that we do not end TLS of.
    boolean isSecure(HttpHeaders headers) {
        return trustedProxies > 0 && "https".equalsIgnoreCase(headers.get(FORWARDED_PROTO));
    }
}
