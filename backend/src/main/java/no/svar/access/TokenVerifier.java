package no.svar.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Decides whether an access token is ours and still good, and reads who it is about.
///
/// Takes RS256 by a key of our own table and nothing else: whatever a token says about its own key (`jku`,
/// `jwk`, `x5u`, …) makes it a forgery.
@Singleton
class TokenVerifier {

    /// A token that is good until then.
    record Verified(SignedIn who, Instant until) {}

    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final Set<String> HEADERS = Set.of("alg", "typ", "kid");

    private final SigningKeys keys;
    private final AccessSettings settings;
    private final InstantSource clock;

    TokenVerifier(SigningKeys keys, AccessSettings settings, InstantSource clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /// The token as it would have to be, before any key is asked; empty where it cannot be ours.
    Optional<SignedJWT> parse(String text) {
        try {
            var token = SignedJWT.parse(text);
            var header = token.getHeader();
            var ours =
                    JWSAlgorithm.RS256.equals(header.getAlgorithm())
                            && TokenIssuer.TYPE.equals(header.getType())
                            && header.getKeyID() != null
                            && HEADERS.containsAll(header.toJSONObject().keySet());
            return ours ? Optional.of(token) : Optional.empty();
        } catch (ParseException | IllegalArgumentException notAToken) {
            return Optional.empty();
        }
    }

    /// Whether this pod knows the key, so that verifying asks no database.
    boolean knowsKeyOf(SignedJWT token) {
        return keys.verifying(token.getHeader().getKeyID()).isPresent();
    }

    /// Who the token is about; empty where it is forged, too old or not for us.
    Optional<Verified> verify(SignedJWT token) {
        var kid = token.getHeader().getKeyID();
        return keys.verifying(kid)
                .or(() -> keys.lookedUp(kid))
                .filter(key -> signed(token, key))
                .flatMap(key -> read(token));
    }

    private static boolean signed(SignedJWT token, SigningKey key) {
        try {
            return token.verify(new RSASSAVerifier(key.pair().toRSAPublicKey()));
        } catch (JOSEException | IllegalStateException unverifiable) {
            return false;
        }
    }

    private Optional<Verified> read(SignedJWT token) {
        try {
            var claims = token.getJWTClaimsSet();
            var until = instant(claims.getExpirationTime()).plus(SKEW);
            var from = instant(claims.getNotBeforeTime()).minus(SKEW);
            var now = clock.instant();
            var good =
                    settings.issuer().equals(claims.getIssuer())
                            && List.of(settings.audience()).equals(claims.getAudience())
                            && until.isAfter(now)
                            && !from.isAfter(now);
            return good ? Optional.of(new Verified(who(claims), until)) : Optional.empty();
        } catch (ParseException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static SignedIn who(JWTClaimsSet claims) throws ParseException {
        var roles = claims.getStringListClaim("roles");
        if (roles == null) {
            throw new IllegalArgumentException("A token of ours has roles");
        }
        if (roles.contains(SignedIn.AsMachine.ROLE)) {
            var scope = claims.getStringClaim("scope");
            return new SignedIn.AsMachine(
                    claims.getSubject(),
                    claims.getStringClaim("source"),
                    scope.isEmpty() ? Set.of() : Set.of(scope.split(" ")));
        }
        var session = claims.getStringClaim("sid");
        if (roles.contains(SignedIn.AsAgent.ROLE)) {
            return new SignedIn.AsAgent(
                    UUID.fromString(claims.getSubject()),
                    UUID.fromString(session),
                    roles.contains(SignedIn.AsAgent.LEADER));
        }
        var act = claims.getJSONObjectClaim("act");
        return new SignedIn.AsCustomer(
                UUID.fromString(claims.getSubject()),
                session == null ? null : UUID.fromString(session),
                language(claims.getStringClaim("lang")),
                act == null ? Actor.SELF : Actor.read(act));
    }

    private static Language language(@Nullable String tag) {
        return Optional.ofNullable(tag).flatMap(Language::of).orElse(Language.NB);
    }

    private static Instant instant(@Nullable Date date) {
        if (date == null) {
            throw new IllegalArgumentException("A token of ours says from when to when it is good");
        }
        return date.toInstant();
    }
}
