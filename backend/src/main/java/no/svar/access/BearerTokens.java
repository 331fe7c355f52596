package no.svar.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.security.token.TokenAuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/// Tells Micronaut who bears an access token; each token is verified once and then remembered by its SHA-256
/// until it expires, while its session's end is asked for every time.
///
/// The framework's own way to a token asks lists of resolvers, readers and validators, and publishes an event
/// about each request that nobody hears.
@Singleton
@Replaces(TokenAuthenticationFetcher.class)
final class BearerTokens implements AuthenticationFetcher<HttpRequest<?>> {

    private static final String BEARER = "Bearer ";
    private static final int MAX_TOKENS = 100_000;
    private static final int MAX_LENGTH = 4_096;

    private final TokenVerifier verifier;
    private final EndedSessions ended;
    private final InstantSource clock;
    private final ExecutorService blocking;
    private final Cache<String, TokenVerifier.Verified> verified;

    BearerTokens(
            TokenVerifier verifier,
            EndedSessions ended,
            InstantSource clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.verifier = verifier;
        this.ended = ended;
        this.clock = clock;
        this.blocking = blocking;
        this.verified =
                Caffeine.newBuilder()
                        .maximumSize(MAX_TOKENS)
                        .expireAfter(
                                Expiry.<String, TokenVerifier.Verified>creating(
                                        (hash, token) -> Duration.between(clock.instant(), token.until())))
                        .build();
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Publishers.empty();
        }
        return bearer(header.substring(BEARER.length()));
    }

    private Publisher<Authentication> bearer(String text) {
        if (text.length() > MAX_LENGTH) {
            return Publishers.empty();
        }
        var hash = RandomSecret.sha256Text(text);
        var known = verified.getIfPresent(hash);
        if (known != null) {
            return one(good(known));
        }
        return verifier.parse(text).map(token -> verify(token, hash)).orElseGet(Publishers::empty);
    }

    /// At once where the key is known; looking for a key of another pod asks the database, which the threads
    /// that serve connections must not wait for.
    private Publisher<Authentication> verify(SignedJWT token, String hash) {
        if (verifier.knowsKeyOf(token)) {
            return one(verified(token, hash));
        }
        return Publishers.fromCompletableFuture(
                CompletableFuture.supplyAsync(() -> verified(token, hash).orElse(null), blocking));
    }

    private Optional<Authentication> verified(SignedJWT token, String hash) {
        var found = verifier.verify(token);
        found.ifPresent(good -> verified.put(hash, good));
        return found.flatMap(this::good);
    }

    private Optional<Authentication> good(TokenVerifier.Verified token) {
        return token.until().isAfter(clock.instant()) && !ended.has(token.who())
                ? Optional.of(token.who())
                : Optional.empty();
    }

    private static Publisher<Authentication> one(Optional<Authentication> who) {
        return who.map(Publishers::just).orElseGet(Publishers::empty);
    }
}
