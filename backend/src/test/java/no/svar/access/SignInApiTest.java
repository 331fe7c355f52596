package no.svar.access;

import static no.svar.access.People.aCustomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import no.svar.Api;
import org.junit.jupiter.api.Test;

class SignInApiTest {

    @Test
    void signsACustomerInWithACode() {
        var somebody = People.customer();
        var me = somebody.api().get("/v1/me").expect(200);
        assertThat(me.at("/email")).isEqualTo(somebody.email());
        assertThat(me.at("/source")).isEqualTo(Machines.SOURCE);
    }

    @Test
    void signsInByPhoneHoweverItIsWritten() {
        var number = "9" + RandomGenerator.getDefault().nextInt(1_000_000, 9_999_999);
        aCustomer().withPhone("+47" + number).known();
        var spaced = number.substring(0, 3) + " " + number.substring(3, 5) + " " + number.substring(5);
        People.signIn(Api.portal(), spaced).expect(200);
    }

    @Test
    void takesAnEmailAddressInAnyCase() {
        var customer = aCustomer().known();
        People.signIn(Api.portal(), customer.email().toUpperCase(java.util.Locale.ROOT)).expect(200);
    }

    @Test
    void answersTheSameWhetherTheAddressExistsOrNot() {
        var known = People.challenge(Api.portal(), aCustomer().known().email());
        var unknown = People.challenge(Api.portal(), UUID.randomUUID() + "@example.com");
        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(202);
        assertThat(fields(unknown)).isEqualTo(fields(known));
        assertThat(headerNames(unknown)).isEqualTo(headerNames(known));
        assertThat(unknown.bytes()).hasSameSizeAs(known.bytes());
    }

    @Test
    void refusesTheRightCodeOfAnAddressThatNobodyHas() {
        var answer = People.signIn(Api.portal(), UUID.randomUUID() + "@example.com");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.at("/type")).endsWith("code-refused");
    }

    @Test
    void takesACodeOnce() {
        var challenge = People.challenge(Api.portal(), aCustomer().known().email());
        redeem(challenge, challenge.at("/demoCode")).expect(200);
        redeem(challenge, challenge.at("/demoCode")).expect(401);
    }

    @Test
    void takesNoCodeAfterFiveWrongOnes() {
        var challenge = People.challenge(Api.portal(), aCustomer().known().email());
        var right = challenge.at("/demoCode");
        for (var attempt = 0; attempt < 5; attempt++) {
            redeem(challenge, wrong(right)).expect(401);
        }
        redeem(challenge, right).expect(401);
    }

    @Test
    void takesTheRightCodeAfterFourWrongOnes() {
        var challenge = People.challenge(Api.portal(), aCustomer().known().email());
        var right = challenge.at("/demoCode");
        for (var attempt = 0; attempt < 4; attempt++) {
            redeem(challenge, wrong(right)).expect(401);
        }
        redeem(challenge, right).expect(200);
    }

    @Test
    void takesTheCodeOfOneChallengeForNoOther() {
        var customer = aCustomer().known();
        var first = People.challenge(Api.portal(), customer.email());
        var second = People.challenge(Api.portal(), customer.email());
        if (!first.at("/demoCode").equals(second.at("/demoCode"))) {
            redeem(first, second.at("/demoCode")).expect(401);
        }
    }

    @Test
    void limitsCodesForOneAddressWhetherOrNotItExists() {
        for (var address : List.of(aCustomer().known().email(), UUID.randomUUID() + "@example.com")) {
            for (var attempt = 0; attempt < 5; attempt++) {
                People.challenge(Api.portal(), address).expect(202);
            }
            var refused = People.challenge(Api.portal(), address).expect(429);
            assertThat(refused.at("/type")).endsWith("too-many-tries");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 180);
        }
    }

    @Test
    void saysWhichFieldIsWrong() {
        var answer = People.challenge(Api.portal(), "nobody at home").expect(400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/address");
    }

    @Test
    void doesTheSameRequestForACodeOnce() {
        var api = Api.portal().with("Idempotency-Key", UUID.randomUUID().toString());
        var body = "{\"address\":\"" + aCustomer().known().email() + "\"}";
        var first = api.post("/v1/sign-in/codes", body).expect(202);
        var again = api.post("/v1/sign-in/codes", body).expect(202);
        assertThat(again.at("/challengeId")).isEqualTo(first.at("/challengeId"));
    }

    private static Api.Answer redeem(Api.Answer challenge, String code) {
        return People.redeem(Api.portal(), challenge.at("/challengeId"), code);
    }

    private static String wrong(String code) {
        return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
    }

    private static List<String> fields(Api.Answer answer) {
        return answer.json().properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static List<String> headerNames(Api.Answer answer) {
        return answer.response().headers().map().keySet().stream().sorted().toList();
    }
}
