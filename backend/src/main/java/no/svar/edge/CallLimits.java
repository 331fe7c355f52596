package no.svar.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// Counts the requests of each caller: whoever is signed in, else the address; a minute from the first one.
///
/// It counts in this process only: with several, a caller may ask that many times as much.
@Singleton
final class CallLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MAX_CALLERS = 100_000;
    private static final String DEFAULT = "default";

    private final Cache<String, Window> windows =
            Caffeine.newBuilder().maximumSize(MAX_CALLERS).expireAfterWrite(WINDOW).build();
    private final EdgeSettings settings;
    private final ClientAddress addresses;

    CallLimits(EdgeSettings settings, ClientAddress addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    /// Counts this request and tells what is left.
    Allowance count(HttpRequest<?> request) {
        var signedIn = request.getUserPrincipal().orElse(null);
        if (signedIn instanceof Authentication who && who.getRoles().contains("MACHINE")) {
            return count("machine " + who.getName(), "machine", settings.machineRequestsPerMinute());
        }
        return signedIn == null
                ? countAddress(addresses.of(request))
                : count("customer " + signedIn.getName(), DEFAULT, settings.requestsPerMinute());
    }

    /// Counts a request of nobody in particular from that address.
    Allowance countAddress(String address) {
        return count("address " + address, DEFAULT, settings.requestsPerMinute());
    }

    private Allowance count(String caller, String policy, int quota) {
        var window = windows.get(caller, _ -> new Window(System.nanoTime(), new AtomicInteger()));
        var used = window.used.incrementAndGet();
        var left = WINDOW.minusNanos(System.nanoTime() - window.startedAt);
        return new Allowance(policy, quota, quota - used, Math.max(1, left.toSeconds()));
    }

    /// When a caller's minute began, on the process' own clock, and how many requests it has seen.
    private record Window(long startedAt, AtomicInteger used) {}

    /// What a caller may still ask until the window ends; below zero when this request was one too many.
    record Allowance(String policy, int quota, int left, long seconds) {

        boolean isExceeded() {
            return left < 0;
        }

        Duration untilNext() {
            return Duration.ofSeconds(seconds);
        }

        /// As `RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers writes it.
        String policyHeader() {
            return '"' + policy + "\";q=" + quota + ";w=" + WINDOW.toSeconds();
        }

        /// As `RateLimit` of the same draft writes it.
        String header() {
            return '"' + policy + "\";r=" + Math.max(0, left) + ";t=" + seconds;
        }
    }
}
