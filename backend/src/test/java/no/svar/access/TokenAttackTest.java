package no.svar.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.svar.Api;
import no.svar.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Tokens that somebody forged, stole from elsewhere or kept too long.
class TokenAttackTest {

    private static final Person VICTIM = People.customer();
    private static final RSAKey OURS = Portal.bean(SigningKeys.class).signing().pair();
    private static final RSAKey THEIRS = key();

    @Test
    void takesATokenMadeAsOursAreMade() throws Exception {
        var token = signed(header(UnaryOperator.identity()), claims(UnaryOperator.identity()), OURS);
        Api.portal().as(token).get("/v1/me").expect(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void refuses(String attack, String token) {
        var answer = Api.portal().breakingTheContract().as(token).get("/v1/me");
        assertThat(answer.status()).as(attack).isEqualTo(401);
    }

    static Stream<Arguments> attacks() throws Exception {
        var good = signed(header(UnaryOperator.identity()), claims(UnaryOperator.identity()), OURS);
        var parts = good.split("\\.");
        return Stream.of(
                Arguments.of("alg none", new PlainJWT(claims(it -> it)).serialize()),
                Arguments.of(
                        "alg none, our kid",
                        raw("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"" + OURS.getKeyID() + "\"}")
                                + "."
                                + parts[1]
                                + "."),
                Arguments.of(
                        "alg None",
                        raw("{\"alg\":\"None\",\"typ\":\"at+jwt\",\"kid\":\"" + OURS.getKeyID() + "\"}")
                                + "."
                                + parts[1]
                                + "."),
                Arguments.of(
                        "alg NONE with a signature",
                        raw("{\"alg\":\"NONE\",\"typ\":\"at+jwt\"}") + "." + parts[1] + "." + parts[2]),
                Arguments.of("HS256 keyed with the public key", hmac(OURS.toRSAPublicKey().getEncoded())),
                Arguments.of("HS256 keyed with the modulus", hmac(OURS.getModulus().decode())),
                Arguments.of(
                        "HS256 keyed with the published key",
                        hmac(OURS.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))),
                Arguments.of(
                        "RS384 by our key",
                        signed(header(JWSAlgorithm.RS384, it -> it), claims(it -> it), OURS)),
                Arguments.of(
                        "PS256 by our key",
                        signed(header(JWSAlgorithm.PS256, it -> it), claims(it -> it), OURS)),
                Arguments.of(
                        "another's key under our kid", signed(header(it -> it), claims(it -> it), THEIRS)),
                Arguments.of(
                        "unknown kid",
                        signed(
                                header(it -> it.keyID(UUID.randomUUID().toString())),
                                claims(it -> it),
                                THEIRS)),
                Arguments.of(
                        "kid that is a path",
                        signed(header(it -> it.keyID("../../dev/null")), claims(it -> it), THEIRS)),
                Arguments.of(
                        "kid that is SQL",
                        signed(header(it -> it.keyID("' OR 1=1 --")), claims(it -> it), THEIRS)),
                Arguments.of("no kid", signed(header(it -> it.keyID(null)), claims(it -> it), OURS)),
                Arguments.of(
                        "jku",
                        signed(
                                header(it -> it.jwkURL(URI.create("https://example.com/jwks.json"))),
                                claims(it -> it),
                                THEIRS)),
                Arguments.of(
                        "jku beside our signature",
                        signed(
                                header(it -> it.jwkURL(URI.create("https://example.com/jwks.json"))),
                                claims(it -> it),
                                OURS)),
                Arguments.of(
                        "jwk", signed(header(it -> it.jwk(THEIRS.toPublicJWK())), claims(it -> it), THEIRS)),
                Arguments.of(
                        "x5u",
                        signed(
                                header(it -> it.x509CertURL(URI.create("https://example.com/x"))),
                                claims(it -> it),
                                OURS)),
                Arguments.of(
                        "crit",
                        signed(
                                header(it ->
                                        it.criticalParams(java.util.Set.of("exp")).customParam("exp", 1)),
                                claims(it -> it),
                                OURS)),
                Arguments.of(
                        "typ JWT", signed(header(it -> it.type(JOSEObjectType.JWT)), claims(it -> it), OURS)),
                Arguments.of("no typ", signed(header(it -> it.type(null)), claims(it -> it), OURS)),
                Arguments.of(
                        "expired", signed(header(it -> it), claims(it -> it.expirationTime(in(-11))), OURS)),
                Arguments.of("no exp", signed(header(it -> it), claims(it -> it.expirationTime(null)), OURS)),
                Arguments.of(
                        "not yet good",
                        signed(header(it -> it), claims(it -> it.notBeforeTime(in(60))), OURS)),
                Arguments.of(
                        "wrong issuer",
                        signed(header(it -> it), claims(it -> it.issuer("https://example.com")), OURS)),
                Arguments.of("no issuer", signed(header(it -> it), claims(it -> it.issuer(null)), OURS)),
                Arguments.of(
                        "wrong audience", signed(header(it -> it), claims(it -> it.audience("else")), OURS)),
                Arguments.of(
                        "several audiences",
                        signed(header(it -> it), claims(it -> it.audience(List.of("svar", "else"))), OURS)),
                Arguments.of(
                        "no roles", signed(header(it -> it), claims(it -> it.claim("roles", null)), OURS)),
                Arguments.of(
                        "subject that is no customer",
                        signed(header(it -> it), claims(it -> it.subject("root")), OURS)),
                Arguments.of(
                        "act of an unknown kind",
                        signed(header(it -> it), claims(it -> it.claim("act", Map.of("kind", "GOD"))), OURS)),
                Arguments.of(
                        "act that is no object",
                        signed(header(it -> it), claims(it -> it.claim("act", "AGENT")), OURS)),
                Arguments.of(
                        "another's subject under our signature",
                        parts[0]
                                + "."
                                + raw(
                                        new String(Base64URL.from(parts[1]).decode(), StandardCharsets.UTF_8)
                                                .replace(VICTIM.sessionId(), UUID.randomUUID().toString()))
                                + "."
                                + parts[2]),
                Arguments.of("signature cut off", parts[0] + "." + parts[1] + "."),
                Arguments.of("signature tampered with", parts[0] + "." + parts[1] + "." + flipped(parts[2])),
                Arguments.of("empty parts", ".."),
                Arguments.of("a refresh token", VICTIM.refreshToken()),
                Arguments.of("a text", "letmein"),
                Arguments.of("very long", "e".repeat(6_000)));
    }

    private static JWSHeader header(UnaryOperator<JWSHeader.Builder> change) {
        return header(JWSAlgorithm.RS256, change);
    }

    private static JWSHeader header(JWSAlgorithm algorithm, UnaryOperator<JWSHeader.Builder> change) {
        return change.apply(new JWSHeader.Builder(algorithm).type(TokenIssuer.TYPE).keyID(OURS.getKeyID()))
                .build();
    }

    private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        var real = SignedJWT.parse(VICTIM.accessToken()).getJWTClaimsSet();
        return change.apply(new JWTClaimsSet.Builder(real)).build();
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) throws Exception {
        return signed(header, claims, new RSASSASigner(key));
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws Exception {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static String hmac(byte[] secret) throws Exception {
        return signed(header(JWSAlgorithm.HS256, it -> it), claims(it -> it), new MACSigner(secret));
    }

    private static String raw(String json) {
        return Base64URL.encode(json).toString();
    }

    private static String flipped(String part) {
        return (part.charAt(0) == 'A' ? 'B' : 'A') + part.substring(1);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (com.nimbusds.jose.JOSEException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
