package no.svar.access;

import com.nimbusds.jose.JWSAlgorithm;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// The public keys with which anybody can check our tokens (RFC 7517).
@Controller("/.well-known/jwks.json")
@Secured(SecurityRule.IS_ANONYMOUS)
class JwksController {

    @Serdeable
    record Keys(List<Key> keys) {}

    @Serdeable
    record Key(String kty, String use, String alg, String kid, String n, String e) {}

    private final SigningKeys keys;

    JwksController(SigningKeys keys) {
        this.keys = keys;
    }

    @Get
    HttpResponse<Keys> keys() {
        var published =
                keys.verifying().stream()
                        .map(key ->
                                new Key(
                                        "RSA",
                                        "sig",
                                        JWSAlgorithm.RS256.getName(),
                                        key.kid(),
                                        key.pair().getModulus().toString(),
                                        key.pair().getPublicExponent().toString()))
                        .toList();
        return HttpResponse.ok(new Keys(published)).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }
}
