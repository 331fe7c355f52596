package no.svar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import no.svar.Api;
import org.junit.jupiter.api.Test;

class OauthApiTest {

    private static final String SCOPES =
            "feed:agreements feed:calls feed:capacity-tariffs feed:compensation-payments feed:customers"
                    + " feed:interval-values feed:invoices feed:metering-points feed:outages feed:past-calls"
                    + " feed:payments feed:readings holds:read";

    private static final String FORM = "grant_type=client_credentials";
    private static final String KNOWN = FORM + "&client_id=" + Machines.CLIENT + "&client_secret=";

    @Test
    void signsAMachineInWithTheScopesItAsksFor() {
        var token = Machines.ask(KNOWN + Machines.SECRET + "&scope=feed:invoices").expect(200);
        assertThat(token.at("/scope")).isEqualTo("feed:invoices");
        assertThat(token.at("/token_type")).isEqualTo("Bearer");
        assertThat(token.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void grantsAllScopesWhereNoneIsAskedFor() {
        assertThat(Machines.ask(KNOWN + Machines.SECRET).expect(200).at("/scope")).isEqualTo(SCOPES);
    }

    @Test
    void takesCredentialsInTheHeader() {
        basic(Machines.CLIENT + ":" + Machines.SECRET).expect(200);
        var refused = basic(Machines.CLIENT + ":wrong-" + UUID.randomUUID()).expect(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(refused.at("/error")).isEqualTo("invalid_client");
    }

    @Test
    void refusesAsTheStandardSays() {
        assertThat(Machines.ask(KNOWN + "wrong").expect(401).at("/error")).isEqualTo("invalid_client");
        assertThat(Machines.ask(KNOWN + Machines.SECRET + "&scope=feed:secrets").expect(400).at("/error"))
                .isEqualTo("invalid_scope");
        assertThat(breaking("grant_type=password").expect(400).at("/error"))
                .isEqualTo("unsupported_grant_type");
        assertThat(breaking("scope=feed:invoices").expect(400).at("/error")).isEqualTo("invalid_request");
        assertThat(breaking(FORM).expect(401).at("/error")).isEqualTo("invalid_client");
    }

    @Test
    void limitsWrongSecrets() {
        var nobody = FORM + "&client_id=nobody-" + UUID.randomUUID() + "&client_secret=wrong";
        for (var attempt = 0; attempt < 10; attempt++) {
            Machines.ask(nobody).expect(401);
        }
        Machines.ask(nobody).expect(429);
        Machines.ask(KNOWN + Machines.SECRET).expect(200);
    }

    @Test
    void keepsMachinesAndCustomersApart() {
        Api.portal().as(Machines.token("feed:invoices")).get("/v1/me").expect(403);
        People.customer().api().put("/v1/feeds/customers", "[]").expect(403);
        Api.portal().as(Machines.token("feed:invoices")).put("/v1/feeds/customers", "[]").expect(403);
    }

    private static Api.Answer breaking(String form) {
        return send(Api.portal().breakingTheContract(), form);
    }

    private static Api.Answer basic(String credentials) {
        var encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return send(Api.portal().with("Authorization", "Basic " + encoded), FORM);
    }

    private static Api.Answer send(Api api, String form) {
        return api.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/oauth/token", form.getBytes(StandardCharsets.UTF_8));
    }
}
