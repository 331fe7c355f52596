package no.svar.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import no.svar.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeTest {

    private final Api api = Api.portal().breakingTheContract();

    @Test
    void namesEachRequestAlsoInTheLogOfAVirtualThread() {
        var own = api.get("/v1/trial/language").expect(200);
        var given = api.with("X-Request-Id", "abc_DEF-123").get("/v1/trial/language").expect(200);

        assertThat(own.header("X-Request-Id")).matches("[0-9a-f]{32}").isEqualTo(own.at("/requestId"));
        assertThat(given.header("X-Request-Id")).isEqualTo("abc_DEF-123").isEqualTo(given.at("/requestId"));
    }

    @ParameterizedTest
    @CsvSource({"short", "has space in it", "'<script>alert(1)</script>'"})
    void doesNotRepeatARequestIdThatIsNoHarmlessWord(String offered) {
        var answer = api.with("X-Request-Id", offered).get("/v1/trial/language").expect(200);

        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb-NO | NB",
                "no | NB",
                "nn,nb;q=0.9 | NN",
                "de,sv;q=0.5,en;q=0.8 | EN",
                "sv;q=0,en;q=0.1 | EN",
                "en;q=high,sv;q=0.001 | SV",
                "de, fr | NB",
                "* | NB",
                "da | NB",
                ",;,;q=, | NB",
            })
    void answersInTheLanguageThatTheCallerPrefers(String header, String language) {
        var answer = api.with("Accept-Language", header).get("/v1/trial/language").expect(200);

        assertThat(answer.at("/language")).isEqualTo(language);
    }

    @Test
    void writesMoneyInMinorUnits() {
        var answer = api.get("/v1/trial/things/3700").expect(200);

        assertThat(answer.text())
                .isEqualTo(
                        "{\"amount\":{\"minor\":3700,\"currency\":\"NOK\"},"
                                + "\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-01-31\"}}");
    }

    @Test
    void leafsThroughAListToItsEnd() {
        var seen = new ArrayList<Integer>();
        var cursor = "";
        do {
            var page = api.get("/v1/trial/things?limit=7" + cursor).expect(200);
            page.json().at("/items").forEach(item -> seen.add(item.at("/amount/minor").asInt()));
            cursor = page.at("/nextCursor").isEmpty() ? "" : "&cursor=" + page.at("/nextCursor");
        } while (!cursor.isEmpty());

        assertThat(seen).hasSize(50).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void answersNotModifiedToWhoHasItAlready() {
        var first = api.get("/v1/trial/things/1").expect(200);
        var tag = first.header("ETag");

        assertThat(tag).matches("\"[A-Za-z0-9_-]{22}\"");
        var again = api.with("If-None-Match", "\"other\", W/" + tag).get("/v1/trial/things/1").expect(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        api.with("If-None-Match", tag).get("/v1/trial/things/2").expect(200);
    }

    @Test
    void tagsAPackedAnswerApart() {
        var plain = api.get("/v1/trial/things").expect(200);
        var packed = api.with("Accept-Encoding", "gzip").get("/v1/trial/things").expect(200);

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
    }

    @Test
    void givesEveryAnswerItsGuards() {
        for (var path : new String[] {"/v1/trial/things", "/v1/nowhere", "/v1/trial/locked", "/health"}) {
            var answer = api.get(path);

            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(answer.header("RateLimit-Policy")).matches("\"default\";q=\\d+;w=60");
            assertThat(answer.header("RateLimit")).matches("\"default\";r=\\d+;t=\\d+");
            assertThat(answer.header("X-Request-Id")).isNotEmpty();
            assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        }
    }
}
