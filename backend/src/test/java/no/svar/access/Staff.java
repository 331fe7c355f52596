package no.svar.access;

import java.net.URI;
import java.util.UUID;
import no.svar.Api;
import no.svar.IdentityProvider;
import no.svar.Portal;

/// Somebody who works for the company, in tests: signed in at the identity provider, as a browser would.
///
/// @param subject by which the provider knows them
public record Staff(String subject, String name, String accessToken, String refreshToken) {

    static final String AGENTS = "svar-agents";
    static final String LEADERS = "svar-leaders";

    /// A new agent.
    public static Staff agent() {
        return of("Ada Agent", AGENTS);
    }

    /// A new team leader.
    public static Staff leader() {
        return of("Lea Leader", LEADERS);
    }

    /// A new one of that name in that group.
    public static Staff of(String name, String group) {
        var subject = "subject-" + UUID.randomUUID();
        var way = new Way();
        var tokens = way.redeems(way.comesBack(subject, claims(name, group))).expect(200);
        return new Staff(subject, name, tokens.at("/accessToken"), tokens.at("/refreshToken"));
    }

    static String claims(String name, String... groups) {
        return Api.JSON
                .createObjectNode()
                .put("name", name)
                .set("groups", Api.JSON.valueToTree(groups))
                .toString();
    }

    /// The portal, asked by this agent.
    public Api api() {
        return Api.portal().as(accessToken).with("Accept-Language", "en");
    }

    /// The same, for a request that is done once.
    public Api once() {
        return api().with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /// One browser's way to the provider and back.
    static final class Way {

        final URI provider;
        final String cookie;

        Way() {
            IdentityProvider.start();
            var begun = Api.portal().get("/v1/sign-in/agents").expect(302);
            provider = URI.create(begun.header("Location"));
            cookie = begun.header("Set-Cookie").replaceAll(";.*", "");
        }

        /// Where the browser lands after the provider has vouched for somebody.
        Api.Answer comesBack(String subject, String claims) {
            return returns(IdentityProvider.signIn(provider, subject, claims));
        }

        Api.Answer returns(URI callback) {
            var here = Portal.address().resolve(callback.getRawPath() + "?" + callback.getRawQuery());
            return Api.portal().with("Cookie", cookie).get(here.getRawPath() + "?" + here.getRawQuery());
        }

        Api.Answer redeems(Api.Answer landed) {
            var code = landed.expect(302).header("Location").replaceAll(".*#code=", "");
            return redeems(code);
        }

        Api.Answer redeems(String code) {
            return Api.portal()
                    .with("Cookie", cookie)
                    .post("/v1/sign-in/agents/tokens", "{\"code\":\"" + code + "\"}");
        }
    }
}
