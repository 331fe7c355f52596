package no.svar.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.context.exceptions.ConfigurationException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The identity provider as the portal speaks with it: where to send a browser, and who came back.
///
/// Comes into being with the portal, so that one whose provider could be listened to does not start.
@Context
@Requires(beans = OidcSettings.class)
final class OidcProvider {

    private static final String CALLBACK = "/v1/sign-in/agents/callback";
    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MOST_BYTES = 256 * 1024;

    private final OidcSettings settings;
    private final ClientID client;
    private final URI callback;
    private final InstantSource clock;
    private volatile @Nullable Known known;

    OidcProvider(OidcSettings settings, AccessSettings access, Environment environment, InstantSource clock) {
        var open = List.of("demo", Environment.TEST);
        if (!isSafe(settings.issuer()) && Collections.disjoint(environment.getActiveNames(), open)) {
            throw new ConfigurationException(
                    "svar.access.oidc.issuer must begin with https: who signs in could be listened to");
        }
        this.settings = settings;
        this.client = new ClientID(settings.clientId());
        this.callback = URI.create(access.issuer() + CALLBACK);
        this.clock = clock;
    }

    /// Nobody listens in between where it is this very machine.
    private static boolean isSafe(String issuer) {
        var address = URI.create(issuer);
        return "https".equalsIgnoreCase(address.getScheme())
                || (address.getHost() != null && THIS_MACHINE.contains(address.getHost()));
    }

    /// What the provider says of itself, and who checks its ID tokens by its keys.
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant at) {}

    /// Where the browser signs in.
    ///
    /// @throws ProviderAway where the provider does not answer
    URI signIn(AgentTicket ticket) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(settings.scopes().toArray(String[]::new)),
                        client,
                        callback)
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(ticket.state()))
                .nonce(new Nonce(ticket.nonce()))
                .codeChallenge(new CodeVerifier(ticket.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /// Who signed in with that code; empty where it is refused, its ID token is not good, or no group of the
    /// person works at the desk.
    ///
    /// @throws ProviderAway where the provider does not answer
    Optional<AgentIdentity> identify(String code, AgentTicket ticket) {
        var provider = known();
        try {
            var answer = OIDCTokenResponseParser.parse(exchange(provider, code, ticket));
            if (!(answer instanceof OIDCTokenResponse tokens)) {
                return Optional.empty();
            }
            var claims =
                    provider.validator()
                            .validate(tokens.getOIDCTokens().getIDToken(), new Nonce(ticket.nonce()));
            return identity(claims.toJWTClaimsSet());
        } catch (BadJOSEException forged) {
            return Optional.empty();
        } catch (JOSEException | IOException | ParseException | java.text.ParseException away) {
            throw new ProviderAway(away);
        }
    }

    private com.nimbusds.oauth2.sdk.http.HTTPResponse exchange(
            Known provider, String code, AgentTicket ticket) throws IOException {
        var grant =
                new AuthorizationCodeGrant(
                        new AuthorizationCode(code), callback, new CodeVerifier(ticket.verifier()));
        var endpoint = provider.metadata().getTokenEndpointURI();
        var secret = settings.clientSecret();
        var request =
                secret == null
                        ? new TokenRequest.Builder(endpoint, client, grant).build()
                        : new TokenRequest.Builder(
                                        endpoint, new ClientSecretBasic(client, new Secret(secret)), grant)
                                .build();
        var sent = request.toHTTPRequest();
        sent.setConnectTimeout(millis());
        sent.setReadTimeout(millis());
        sent.setFollowRedirects(false);
        return sent.send();
    }

    private Optional<AgentIdentity> identity(JWTClaimsSet claims) throws java.text.ParseException {
        var groups = groups(claims);
        var leader = !Collections.disjoint(groups, settings.leaderGroups());
        if (!leader && Collections.disjoint(groups, settings.agentGroups())) {
            return Optional.empty();
        }
        var name = claims.getStringClaim("name");
        return Optional.of(
                new AgentIdentity(
                        claims.getIssuer(),
                        claims.getSubject(),
                        name == null || name.isBlank() ? claims.getSubject() : name,
                        leader));
    }

    /// A list, or a single one.
    private List<String> groups(JWTClaimsSet claims) throws java.text.ParseException {
        var claim = settings.groupsClaim();
        if (claims.getClaim(claim) instanceof String only) {
            return List.of(only);
        }
        var groups = claims.getStringListClaim(claim);
        return groups == null ? List.of() : groups;
    }

    private Known known() {
        var last = known;
        var now = clock.instant();
        if (last == null || last.at().plus(KNOWN_FOR).isBefore(now)) {
            last = learn(now);
            known = last;
        }
        return last;
    }

    private Known learn(Instant now) {
        try {
            var issuer = new Issuer(settings.issuer());
            var metadata = OIDCProviderMetadata.resolve(issuer, millis(), millis());
            var keys = new DefaultResourceRetriever(millis(), millis(), MOST_BYTES);
            var validator =
                    new IDTokenValidator(
                            issuer, client, JWSAlgorithm.RS256, metadata.getJWKSetURI().toURL(), keys);
            return new Known(metadata, validator, now);
        } catch (GeneralException | MalformedURLException away) {
            throw new ProviderAway(away);
        } catch (IOException away) {
            throw new ProviderAway(away);
        }
    }

    private int millis() {
        return Math.toIntExact(settings.timeout().toMillis());
    }
}
