package no.svar.edge;

import static org.assertj.core.api.Assertions.assertThat;

import no.svar.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    private final Api api = Api.portal().breakingTheContract();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/trial/things?limit=0 | #query/limit | Må være minst 1",
                "/v1/trial/things?limit=101 | #query/limit | Kan være høyst 100",
                "/v1/trial/things?limit=many | #query/limit | Har ikke riktig form",
                "/v1/trial/things?cursor=nonsense | #query/cursor | Er ikke en markør fra en tidligere side av listen",
                "/v1/trial/things/x | #path/number | Har ikke riktig form",
                "/v1/trial/days/tomorrow | #path/day | Har ikke riktig form",
            })
    void pointsToTheInputThatIsWrong(String path, String pointer, String sentence) {
        var answer = api.get(path).expect(400);

        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:invalid-input");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/detail")).isEqualTo(sentence);
    }

    @Test
    void pointsToAHeader() {
        var answer = api.with("X-Depth", "0").get("/v1/trial/days/2026-01-01").expect(400);

        assertThat(answer.at("/errors/0/pointer")).isEqualTo("#header/X-Depth");
    }

    @Test
    void pointsIntoTheBody() {
        var answer =
                api.post("/v1/trial/orders", "{\"name\":\"abcdef\",\"items\":[{\"count\":1},{\"count\":0}]}")
                        .expect(400);

        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/items/1/count");
        assertThat(answer.at("/errors/1/pointer")).isEqualTo("/name");
        assertThat(answer.at("/errors/1/detail")).isEqualTo("Må ha en lengde fra 2 til 5");
    }

    @Test
    void pointsToAValueOfTheWrongType() {
        var answer =
                api.post("/v1/trial/orders", "{\"name\":\"abc\",\"items\":[{\"count\":\"x\"}]}").expect(400);

        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/items/0/count");
        assertThat(answer.text()).doesNotContain("no.svar", "Exception");
    }

    @Test
    void pointsToAFieldThatIsMissing() {
        var answer = api.post("/v1/trial/orders", "{\"items\":[]}").expect(400);

        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/name");
        assertThat(answer.at("/errors/0/detail")).isEqualTo("Må fylles ut");
    }

    @ParameterizedTest
    @CsvSource({"nb,Finnes ikke", "nn,Finst ikkje", "sv-SE,Finns inte", "en-GB,There is no such thing"})
    void speaksTheCallersLanguage(String language, String title) {
        var answer = api.with("Accept-Language", language).get("/v1/nowhere").expect(404);

        assertThat(answer.at("/title")).isEqualTo(title);
        assertThat(answer.header("Content-Language")).isEqualTo(language.substring(0, 2));
    }

    @Test
    void asksToSignIn() {
        var answer = api.get("/v1/trial/locked").expect(401);

        assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:not-signed-in");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(api.as("nonsense").get("/v1/trial/locked").status()).isEqualTo(401);
    }

    @Test
    void tellsWhichMethodsThereAre() {
        var answer = api.delete("/v1/trial/language").expect(405);

        assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void tellsThatAContentTypeIsNotRead() {
        var answer = api.with("Content-Type", "text/plain").send("POST", "/v1/trial/orders", new byte[] {1});

        assertThat(answer.expect(415).at("/type")).isEqualTo("urn:problem:svar:unsupported-media-type");
    }

    @Test
    void tellsThatAnAnswerDoesNotExistInThatFormat() {
        var answer = api.with("Accept", "image/png").get("/v1/trial/language").expect(406);

        assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:not-acceptable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "{\"name\":", "nothing"})
    void tellsThatABodyCannotBeRead(String body) {
        var answer = api.post("/v1/trial/orders", body).expect(400);

        assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:unreadable-body");
    }

    @Test
    void tellsNothingOfTheInsideWhenItFails() {
        var answer = api.with("X-Request-Id", "trial-1234").get("/v1/trial/fault").expect(500);

        assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:fault");
        assertThat(answer.at("/requestId")).isEqualTo("trial-1234");
        assertThat(answer.at("/instance")).isEqualTo("/v1/trial/fault");
        assertThat(answer.text()).doesNotContain("secret-inside", "IllegalState", "no.svar.");
    }
}
