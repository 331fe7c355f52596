package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import no.svar.Api;
import no.svar.Statements;
import no.svar.access.People;
import no.svar.meter.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageApiTest {

    private final String point = Points.newId();
    private final String code = "%05d".formatted(ThreadLocalRandom.current().nextInt(10_000, 100_000));

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.at("/items").spliterator(), false)
                .map(item -> item.at("/id").asText())
                .toList();
    }

    private static Api.Answer list(String query) {
        Boards.upToDate();
        return Api.portal().with("Accept-Language", "en").get("/v1/outages" + query).expect(200);
    }

    @Test
    void isFoundByPostalCodeByMeteringPointAndOnTheMap() {
        var west = ThreadLocalRandom.current().nextDouble(-170, 170);
        var blackout =
                Blackout.aBlackout()
                        .inSweden()
                        .hitting(point)
                        .inPostalCodes(code)
                        .json(
                                "area",
                                """
                                {"type": "Polygon", "coordinates": [[[%1$f, -60.1], [%2$f, -60.1], [%2$f, -60], [%1$f, -60.1]]]}\
                                """
                                        .formatted(west, west + 0.001));
        blackout.told("2026-11-01T11:00:00Z");
        var id = blackout.kept().id();
        var box = "?bbox=%.6f,-61,%.6f,-59".formatted(west - 0.001, west + 0.002);

        assertThat(ids(list("?postalCode=" + code).json())).containsExactly(id);
        assertThat(ids(list("?postalCode=" + code + "&country=SE&kind=UNPLANNED").json()))
                .containsExactly(id);
        assertThat(ids(list("?postalCode=" + code + "&kind=PLANNED").json())).isEmpty();
        assertThat(ids(list("?meteringPoint=" + point).json())).containsExactly(id);
        assertThat(ids(list(box).json())).contains(id);
        assertThat(ids(list("?bbox=-1,-89,1,-88").json())).isEmpty();
        var middle = list("?postalCode=" + code).json().at("/items/0/middle");
        assertThat(middle.at("/longitude").asDouble()).isCloseTo(west + 0.0005, offset(0.000502));
        assertThat(middle.at("/latitude").asDouble()).isEqualTo(-60.05);
    }

    @Test
    void isFoundByWhatIsNotToldButKnown() {
        var home = Points.aPoint().with("postalCode", "0999").known();
        var byPoint = Blackout.aBlackout().hitting(home);
        byPoint.told("2026-11-01T11:00:00Z");
        assertThat(ids(list("?postalCode=0999&limit=100").json())).contains(byPoint.kept().id());

        var neighbour = Points.aPoint().inSweden().with("postalCode", code).known();
        var byCode = Blackout.aBlackout().inSweden().inPostalCodes(code);
        byCode.told("2026-11-01T11:00:00Z");
        var found = list("?meteringPoint=" + neighbour).json();
        assertThat(ids(found)).containsExactly(byCode.kept().id());
        assertThat(found.at("/items/0").has("middle")).as("no area was told").isFalse();
    }

    @Test
    void saysWhatNoFaultSeenMeans() {
        var here = list("?meteringPoint=" + point);

        assertThat(here.json().at("/items")).isEmpty();
        assertThat(here.at("/state")).isEqualTo("LIVE");
        assertThat(here.at("/text")).isEqualTo("We see no outage here.");
        assertThat(here.at("/seen")).contains("low-voltage").contains("report");

        Blackout.plannedWork().hitting(point).told("2026-11-01T09:00:00Z");
        var ahead = list("?meteringPoint=" + point);
        assertThat(ahead.json().at("/items")).hasSize(1);
        assertThat(ahead.at("/seen")).contains("report");
    }

    @Test
    void neverNamesAMeteringPoint() {
        var other = Points.newId();
        var blackout = Blackout.aBlackout().hitting(point, other).step("2026-11-01T11:30:00Z", other);
        blackout.told("2026-11-01T12:00:00Z");
        var id = blackout.kept().id();

        var said = list("?meteringPoint=" + point).text() + list("/" + id).text();
        assertThat(said).contains(id).doesNotContain(point).doesNotContain(other);
    }

    @Test
    void tellsItsStoryInTheOrderInWhichItHappened() {
        var blackout =
                Blackout.aBlackout()
                        .hitting(point)
                        .with("knownAt", "2026-11-01T10:04:00Z")
                        .with("municipality", "Nordre Eksempel")
                        .expectedBack("2026-11-01T13:00:00Z");
        blackout.told("2026-11-01T10:10:00Z");
        blackout.with("status", "CREW_ON_SITE").told("2026-11-01T10:40:00Z");
        blackout.with("causeCode", "FALLEN_TREE")
                .json(
                        "estimate",
                        """
                        {"latest": "2026-11-01T18:00:00Z", "confidence": "LOW", "reasonCode": "STORM"}\
                        """)
                .told("2026-11-01T11:20:00Z");
        blackout.restored("2026-11-01T17:05:00Z").told("2026-11-01T17:10:00Z");
        blackout.json("workDone", "{\"en\": \"The trees were cleared.\"}").told("2026-11-02T09:00:00Z");

        var outage = list("/" + blackout.kept().id());

        var story = new ArrayList<String>();
        outage.json()
                .at("/story")
                .forEach(entry ->
                        story.add(
                                entry.at("/at").asText().substring(11, 16)
                                        + " "
                                        + entry.at("/what").asText()
                                        + " "
                                        + entry.at("/text").asText()));
        assertThat(story)
                .containsExactly(
                        "10:00 STARTED The power went.",
                        "10:04 KNOWN The grid company got to know of it.",
                        "10:10 ESTIMATE The power is expected back by 14:00 on Sunday 1 November.",
                        "10:40 CREW The crew arrived.",
                        "11:20 CAUSE A tree has fallen on the line.",
                        "11:20 ESTIMATE It takes longer than was said before. The power is expected back by 19:00"
                                + " on Sunday 1 November. A storm has damaged the grid.",
                        "17:05 RESTORED Everybody got the power back.",
                        "09:00 WORK_DONE The trees were cleared.");
        assertThat(outage.json().at("/estimates")).hasSize(2);
        assertThat(outage.at("/title")).isEqualTo("Power cut in Nordre Eksempel");
        assertThat(outage.at("/statusText")).isEqualTo("The power is back");
        assertThat(outage.json().has("estimate")).isFalse();
    }

    @Test
    void speaksTheCallersLanguage() {
        var blackout = Blackout.aBlackout().hitting(point).with("causeCode", "ANIMAL");
        blackout.told("2026-11-01T10:10:00Z");
        Boards.upToDate();

        var causes =
                List.of("nb", "nn", "sv", "en").stream()
                        .map(language ->
                                Api.portal()
                                        .with("Accept-Language", language)
                                        .get("/v1/outages/" + blackout.kept().id())
                                        .expect(200))
                        .map(answer -> answer.header("Content-Language") + ": " + answer.at("/causeText"))
                        .toList();

        assertThat(causes)
                .containsExactly(
                        "nb: Et dyr eller en fugl har kommet borti anlegget.",
                        "nn: Eit dyr eller ein fugl har kome borti anlegget.",
                        "sv: Ett djur eller en fågel har kommit emot anläggningen.",
                        "en: An animal or a bird has touched the equipment.");
    }

    @Test
    void changesItsBytesOnlyWhenSomethingChanges() {
        var blackout = Blackout.aBlackout().hitting(point);
        blackout.told("2026-11-01T10:10:00Z");
        var query = "?meteringPoint=" + point;
        var first = list(query);
        assertThat(first.header("Cache-Control"))
                .isEqualTo("public, max-age=5, stale-while-revalidate=30, stale-if-error=600");

        var again = again(query, first);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();

        blackout.with("status", "CREW_ON_SITE").told("2026-11-01T10:40:00Z");
        Boards.upToDate();
        assertThat(again(query, first).expect(200).at("/items/0/status")).isEqualTo("CREW_ON_SITE");
    }

    private static Api.Answer again(String query, Api.Answer first) {
        return Api.portal()
                .with("Accept-Language", "en")
                .with("If-None-Match", first.header("ETag"))
                .get("/v1/outages" + query);
    }

    @Test
    void saysTheSameOnTheShortWayAndThroughTheFramework() {
        var blackout = Blackout.aBlackout().hitting(point);
        blackout.told("2026-11-01T10:10:00Z");
        Boards.upToDate();
        var token = People.customer().accessToken();
        for (var path : List.of("?meteringPoint=" + point, "/" + blackout.kept().id())) {
            var quick = Api.portal().get("/v1/outages" + path).expect(200);
            var whole = Api.portal().as(token).get("/v1/outages" + path).expect(200);
            assertThat(quick.text()).isEqualTo(whole.text());
            assertThat(quick.header("ETag")).isEqualTo(whole.header("ETag")).isNotEmpty();
        }
    }

    @Test
    void goesOnPageByPage() {
        var ids = new ArrayList<String>();
        for (int minute = 0; minute < 5; minute++) {
            var blackout =
                    Blackout.aBlackout()
                            .inSweden()
                            .inPostalCodes(code)
                            .with("startedAt", "2026-11-01T10:0%d:00Z".formatted(minute));
            blackout.told("2026-11-01T11:00:00Z");
            ids.addFirst(blackout.kept().id());
        }
        var seen = new ArrayList<String>();
        var page = list("?limit=2&postalCode=" + code);
        seen.addAll(ids(page.json()));
        while (page.json().has("nextCursor")) {
            page = list("?limit=2&postalCode=" + code + "&cursor=" + page.at("/nextCursor"));
            seen.addAll(ids(page.json()));
        }
        assertThat(seen).isEqualTo(ids);
        assertThat(page.at("/text")).isEqualTo("5 outages are going on here.");
    }

    @Test
    void asksTheDatabaseNothingHoweverManyAsk() {
        Boards.upToDate();
        for (int i = 0; i < 300; i++) {
            var answer = Api.portal().get("/v1/outages?postalCode=" + (1000 + i)).expect(200);
            assertThat(Statements.of(answer)).isEmpty();
        }
    }

    @Test
    void isReadFromTheTableWhenItIsTooOldForTheBoard() {
        var blackout =
                Blackout.aBlackout()
                        .hitting(point)
                        .with("startedAt", "2026-06-01T10:00:00Z")
                        .restored("2026-06-01T17:05:00Z");
        blackout.told("2026-06-01T17:10:00Z");
        var id = blackout.kept().id();

        assertThat(Boards.upToDate().find(id)).isNull();
        assertThat(list("/" + id).at("/status")).isEqualTo("RESTORED");
        Api.portal().get("/v1/outages/6b1f0c52-7d0e-4c39-9a54-000000000000").expect(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postalCode=12 | #query/postalCode",
                "postalCode=0155&country=SE | #query/postalCode",
                "postalCode=abcd | #query/postalCode",
                "meteringPoint=707057500012345670 | #query/meteringPoint",
                "meteringPoint=12 | #query/meteringPoint",
                "bbox=10,59,11 | #query/bbox",
                "bbox=11,59,10,60 | #query/bbox",
                "bbox=10,59,11,91 | #query/bbox",
                "bbox=10,59,11,1e9 | #query/bbox",
                "postalCode=0155&bbox=10,59,11,60 | #query/postalCode",
                "country=DK | #query/country",
                "kind=OTHER | #query/kind",
                "limit=0 | #query/limit",
                "cursor=bm9uc2Vuc2U | #query/cursor"
            })
    void refusesWhatIsWrongAndSaysWhere(String query, String pointer) {
        var answer = Api.portal().breakingTheContract().get("/v1/outages?" + query).expect(400);

        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }
}
