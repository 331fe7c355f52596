package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.svar.Api;
import no.svar.Api.Answer;
import no.svar.Statements;
import no.svar.access.People;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;

class QueueApiTest {

    private static final String WAIT = "/v1/queues/outage-phone/wait";

    @Test
    void tellsOfEveryQueueOfTheSettings() {
        var all = Api.portal().get("/v1/queues").expect(200);

        assertThat(all.json().at("/items").findValuesAsText("queueId"))
                .contains("invoice-phone", "kundtjanst", "outage-phone")
                .isSorted();
        assertThat(all.header("Cache-Control")).isEqualTo("public, max-age=5, stale-if-error=30");
        assertThat(all.header("Vary")).contains("Accept-Language");
    }

    @Test
    void speaksTheCallersLanguage() {
        var names =
                List.of("nb", "nn", "sv", "en").stream()
                        .map(language -> Api.portal().with("Accept-Language", language).get(WAIT).expect(200))
                        .map(answer -> answer.header("Content-Language") + " " + answer.at("/name"))
                        .toList();

        assertThat(names)
                .containsExactly("nb Strømbrudd", "nn Straumbrot", "sv Strömavbrott", "en Power cuts");
    }

    @Test
    void answersWithoutABodyWhoHasItAlready() {
        Answer again;
        Answer first;
        // What is shown may be written anew between the two.
        do {
            first = Api.portal().get(WAIT).expect(200);
            again = Api.portal().with("If-None-Match", first.header("ETag")).get(WAIT);
        } while (again.status() == 200 && !again.header("ETag").equals(first.header("ETag")));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void saysTheSameOnTheShortWayAndThroughTheFramework() {
        var token = People.customer().accessToken();
        Answer quick;
        Answer whole;
        int tries = 0;
        // What is shown may be written anew between the two.
        do {
            quick = Api.portal().with("Accept-Language", "sv").get(WAIT).expect(200);
            whole = Api.portal().as(token).with("Accept-Language", "sv").get(WAIT).expect(200);
        } while (!quick.text().equals(whole.text()) && ++tries < 20);

        assertThat(quick.text()).isEqualTo(whole.text());
        for (var header :
                List.of(
                        "Content-Type",
                        "Content-Length",
                        "Content-Language",
                        "Cache-Control",
                        "ETag",
                        "RateLimit-Policy",
                        "Content-Security-Policy",
                        "X-Content-Type-Options",
                        "Referrer-Policy")) {
            assertThat(quick.header(header)).as(header).isEqualTo(whole.header(header)).isNotEmpty();
        }
        assertThat(quick.header("X-Request-Id")).hasSize(32);
        assertThat(quick.header("Date")).endsWith("GMT");
    }

    @Test
    void keepsTheCallersOwnRequestIdAndCountsTheRequest() {
        var answer = Api.portal().with("X-Request-Id", "my-own-name-17").get(WAIT).expect(200);

        assertThat(answer.header("X-Request-Id")).isEqualTo("my-own-name-17");
        assertThat(answer.header("RateLimit")).matches("\"default\";r=\\d+;t=\\d+");
    }

    @Test
    void asksTheDatabaseNothingHoweverManyAsk() {
        for (int i = 0; i < 100; i++) {
            for (var path : List.of(WAIT, "/v1/queues", "/v1/queues/outage-phone/accuracy")) {
                assertThat(Statements.of(Api.portal().get(path).expect(200))).as(path).isEmpty();
            }
        }
    }

    @Test
    void refusesQueuesThatThereAreNot() {
        for (var path : List.of("/wait", "/accuracy", "/forecast?date=2026-12-01")) {
            var answer = Api.portal().get("/v1/queues/no-such-phone" + path).expect(404);
            assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:no-such-queue");
        }
        var bad = Api.portal().breakingTheContract().get("/v1/queues/NOT%20AN%20ID/wait").expect(400);
        assertThat(bad.at("/errors/0/pointer")).isEqualTo("#path/id");
    }

    @Test
    void saysHowWellItDidOnlyWhereEnoughIsKnown() {
        var answer = Api.portal().get("/v1/queues/kundtjanst/accuracy?days=7").expect(200);

        assertThat(answer.at("/days")).isEqualTo("7");
        assertThat(answer.json().has("keptShare")).isEqualTo(answer.json().at("/samples").asLong() >= 50);
        var bad =
                Api.portal().breakingTheContract().get("/v1/queues/kundtjanst/accuracy?days=366").expect(400);
        assertThat(bad.at("/errors/0/pointer")).isEqualTo("#query/days");
    }

    @Test
    void forecastsADayThatIsNotTooFar() {
        var today = Instant.now().atZone(Country.NO.zone()).toLocalDate();
        var answer =
                Api.portal().get("/v1/queues/outage-phone/forecast?date=" + today.plusDays(2)).expect(200);

        assertThat(answer.json().at("/slots").size()).isBetween(46, 50);
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        for (var day : List.of(today.minusDays(2), today.plusDays(16))) {
            var bad = Api.portal().get("/v1/queues/outage-phone/forecast?date=" + day).expect(400);
            assertThat(bad.at("/errors/0/pointer")).isEqualTo("#query/date");
        }
    }
}
