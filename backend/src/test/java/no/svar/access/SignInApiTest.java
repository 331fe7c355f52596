package no.svar.access;

import static no.svar.access.People.aCustomer;
import static org.assertj.core.api.Assertions.assertThat;

import no.svar.Api;
import org.junit.jupiter.api.Test;

class SignInApiTest {

    @Test
    void signsACustomerInWithACode() {
        var somebody = People.customer();
        assertThat(somebody.accessToken()).contains(".");
    }

    @Test
    void signsAMachineIn() {
        assertThat(Machines.token("feed:customers")).contains(".");
    }

    @Test
    void publishesItsKeys() {
        People.customer();
        assertThat(Api.portal().get("/.well-known/jwks.json").expect(200).at("/keys/0/kty")).isEqualTo("RSA");
    }

    @Test
    void signsInByPhoneHoweverItIsWritten() {
        var number = "9" + (1_000_000 + new java.util.Random().nextInt(8_999_999));
        aCustomer().withPhone("+47" + number).known();
        var spaced = number.substring(0, 3) + " " + number.substring(3, 5) + " " + number.substring(5);
        People.signIn(Api.portal(), spaced).expect(200);
    }
}
