package no.svar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.Statements;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In which language a customer is written to.
class MeApiTest {

    private static final String PATH = "/v1/me/language";

    private final People people = People.aCustomer().speaking(Language.NB);
    private final Api customer = people.signedIn().api();

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "sv", "en"})
    void keepsTheLanguageThatTheCustomerChose(String language) {
        var answer = choose(language).expect(200);
        assertThat(answer.at("/language")).isEqualTo(language);
        assertThat(Statements.of(answer)).hasSize(2);
        assertThat(customer.get("/v1/me").at("/language")).isEqualTo(language);
    }

    @Test
    void isNotUndoneByWhatIsToldLater() {
        people.speaking(Language.NN).asOf("2026-02-01T06:00:00Z").known();
        assertThat(customer.get("/v1/me").at("/language")).isEqualTo("nn");
        choose("sv").expect(200);
        people.speaking(Language.EN).named("Kari Sistenavn").asOf("2026-03-01T06:00:00Z").known();
        var me = customer.get("/v1/me").expect(200);
        assertThat(me.at("/name")).isEqualTo("Kari Sistenavn");
        assertThat(me.at("/language")).isEqualTo("sv");
    }

    @Test
    void isWhatTheCustomerIsWrittenToInFromThenOn() {
        choose("en").expect(200);
        var id = UUID.fromString(customer.get("/v1/me").at("/id"));
        assertThat(Portal.bean(AgentLooks.class).spokenBy(id)).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 'Må være nb, nn, sv eller en'",
        "sv, 'Måste vara nb, nn, sv eller en'",
        "en, 'Must be nb, nn, sv or en'"
    })
    void refusesWhatIsNoLanguageOfOurs(String language, String reason) {
        for (var wrong : new String[] {"fi", "NB", ""}) {
            var refused =
                    customer.with("Accept-Language", language)
                            .breakingTheContract()
                            .put(PATH, "{\"language\":\"" + wrong + "\"}")
                            .expect(400);
            assertThat(refused.at("/errors/0/pointer")).isEqualTo("/language");
            assertThat(refused.at("/errors/0/detail")).isEqualTo(reason);
        }
        customer.breakingTheContract().put(PATH, "{\"language\":\"english\"}").expect(400);
        customer.breakingTheContract().put(PATH, "{}").expect(400);
    }

    @Test
    void isForWhoeverIsSignedIn() {
        Api.portal().put(PATH, "{\"language\":\"sv\"}").expect(401);
        Staff.agent().api().put(PATH, "{\"language\":\"sv\"}").expect(403);
    }

    private Api.Answer choose(String language) {
        return customer.put(PATH, "{\"language\":\"" + language + "\"}");
    }
}
