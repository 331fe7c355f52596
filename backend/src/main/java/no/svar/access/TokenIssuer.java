package no.svar.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/// Signs access tokens (RFC 9068).
@Singleton
class TokenIssuer {

    static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    private final SigningKeys keys;
    private final AccessSettings settings;
    private final InstantSource clock;

    TokenIssuer(SigningKeys keys, AccessSettings settings, InstantSource clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /// An access token for whoever that is, good for the settings' token lifetime.
    String issue(SignedIn who) {
        return signed(
                switch (who) {
                    case SignedIn.AsCustomer customer -> claims(customer);
                    case SignedIn.AsAgent agent -> claims(agent);
                    case SignedIn.AsMachine machine -> claims(machine);
                });
    }

    private JWTClaimsSet claims(SignedIn.AsCustomer customer) {
        var claims = claims(customer.getName(), List.copyOf(customer.getRoles()));
        claims.claim("lang", customer.language().tag());
        if (customer.session() != null) {
            claims.claim("sid", customer.session().toString());
        }
        if (!customer.by().equals(Actor.SELF)) {
            claims.claim("act", customer.by().claim());
        }
        return claims.build();
    }

    private JWTClaimsSet claims(SignedIn.AsAgent agent) {
        return claims(agent.getName(), List.copyOf(agent.getRoles()))
                .claim("sid", agent.session().toString())
                .build();
    }

    private JWTClaimsSet claims(SignedIn.AsMachine machine) {
        return claims(machine.client(), List.copyOf(machine.getRoles()))
                .claim("client_id", machine.client())
                .claim("scope", String.join(" ", machine.scopes()))
                .claim("source", machine.source())
                .build();
    }

    private JWTClaimsSet.Builder claims(String subject, List<String> roles) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(settings.issuer())
                .audience(settings.audience())
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(settings.tokenLifetime())))
                .claim("roles", roles);
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var key = keys.signing();
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(TYPE).keyID(key.kid()).build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key.pair()));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException("The signing key does not sign", broken);
        }
    }
}
