package no.svar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import no.svar.Api;
import no.svar.IdentityProvider;
import no.svar.access.Staff.Way;
import org.junit.jupiter.api.Test;

/// Agents sign in at a real OpenID provider.
class AgentSignInTest {

    private static String someone() {
        return "subject-" + UUID.randomUUID();
    }

    private static String refused(Api.Answer answer) {
        return answer.expect(401).at("/type");
    }

    @Test
    void goesToTheProviderAndBackAndHoldsTokens() {
        var agent = Staff.agent();
        var me = agent.api().get("/v1/sign-in/agents/me").expect(200);
        assertThat(me.at("/name")).isEqualTo("Ada Agent");
        assertThat(me.json().at("/leader").asBoolean()).isFalse();
        var leader = Staff.leader().api().get("/v1/sign-in/agents/me").expect(200);
        assertThat(leader.json().at("/leader").asBoolean()).isTrue();
    }

    @Test
    void asksTheProviderWithPkceStateAndNonce() {
        assertThat(new Way().provider.getQuery())
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=")
                .contains("state=", "nonce=", "client_id=svar-tests");
    }

    @Test
    void keepsTheSecretOutOfReachOfScripts() {
        IdentityProvider.start();
        var begun = Api.portal().get("/v1/sign-in/agents").expect(302);
        assertThat(begun.header("Set-Cookie"))
                .contains("HTTPOnly", "SameSite=Lax", "Path=/v1/sign-in/agents");
        assertThat(begun.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void putsNoTokenIntoAnAddress() {
        var landed = new Way().comesBack(someone(), Staff.claims("Ada", Staff.AGENTS));
        assertThat(landed.header("Location")).matches("/desk#code=[A-Za-z0-9_-]{43}");
    }

    @Test
    void takesNobodyWithoutAGroupOfTheDesk() {
        assertThat(refused(new Way().comesBack(someone(), Staff.claims("Ida", "cleaners"))))
                .isEqualTo("urn:problem:svar:agent-refused");
        refused(new Way().comesBack(someone(), "{}"));
    }

    @Test
    void takesNobodyBackIntoAnotherBrowser() {
        var begun = new Way();
        var callback = IdentityProvider.signIn(begun.provider, someone(), Staff.claims("Ada", Staff.AGENTS));
        refused(new Way().returns(callback));
        var path = callback.getRawPath() + "?" + callback.getRawQuery();
        refused(Api.portal().get(path));
        begun.returns(callback).expect(302);
    }

    @Test
    void takesNoCodeOfAnotherSignIn() {
        var one = new Way();
        var other = new Way();
        var callback = IdentityProvider.signIn(one.provider, someone(), Staff.claims("Ada", Staff.AGENTS));
        var mixed =
                IdentityProvider.signIn(other.provider, someone(), Staff.claims("Ada", Staff.AGENTS))
                                .getRawQuery()
                                .replaceAll("(^|&)code=[^&]*", "")
                        + "&code="
                        + callback.getRawQuery().replaceAll(".*?code=([^&]*).*", "$1");
        refused(other.returns(URI.create(callback.getRawPath() + "?" + mixed.replaceAll("^&", ""))));
    }

    @Test
    void handsTheTokensOutOnceAndInOneBrowserOnly() {
        var way = new Way();
        var landed = way.comesBack(someone(), Staff.claims("Ada", Staff.AGENTS)).expect(302);
        var code = landed.header("Location").replaceAll(".*#code=", "");
        refused(new Way().redeems(code));
        way.redeems(code).expect(200);
        refused(way.redeems(code));
    }

    @Test
    void refusesWhatTheProviderRefuses() {
        var way = new Way();
        var state = way.provider.getRawQuery().replaceAll(".*state=([^&]*).*", "$1");
        refused(way.returns(URI.create("/v1/sign-in/agents/callback?error=access_denied&state=" + state)));
        refused(way.returns(URI.create("/v1/sign-in/agents/callback?code=made-up&state=" + state)));
    }

    @Test
    void knowsAnAgentAgainAndTakesANewGroup() {
        var subject = someone();
        var way = new Way();
        way.redeems(way.comesBack(subject, Staff.claims("Ada", Staff.AGENTS))).expect(200);
        var later = new Way();
        var tokens = later.redeems(later.comesBack(subject, Staff.claims("Ada", Staff.LEADERS))).expect(200);
        var me = Api.portal().as(tokens.at("/accessToken")).get("/v1/sign-in/agents/me").expect(200);
        assertThat(me.json().at("/leader").asBoolean()).isTrue();
    }

    @Test
    void refreshesOnceAndEndsWithASecondUse() {
        var agent = Staff.agent();
        var next = refreshes(agent.refreshToken()).expect(200);
        refreshes(agent.refreshToken()).expect(401);
        refreshes(next.at("/refreshToken")).expect(401);
        agent.api().get("/v1/sign-in/agents/me").expect(401);
    }

    @Test
    void takesNoCustomersTokenAndGivesNone() {
        refreshes(People.customer().refreshToken()).expect(401);
        Api.portal()
                .post("/v1/sign-in/refresh", "{\"refreshToken\":\"" + Staff.agent().refreshToken() + "\"}")
                .expect(401);
        Staff.agent().api().get("/v1/me").expect(403);
        People.customer().api().get("/v1/sign-in/agents/me").expect(403);
    }

    @Test
    void signsOutAtOnce() {
        var agent = Staff.agent();
        agent.api().send("POST", "/v1/sign-in/agents/sign-out", null).expect(204);
        agent.api().get("/v1/sign-in/agents/me").expect(401);
    }

    @Test
    void madeUpAgentsAreForTheDemoOnly() {
        Api.portal().post("/v1/sign-in/agents/demo", "{\"agent\":\"LEA\"}").expect(404);
    }

    private static Api.Answer refreshes(String refreshToken) {
        return Api.portal().post("/v1/sign-in/agents/refresh", "{\"refreshToken\":\"" + refreshToken + "\"}");
    }
}
