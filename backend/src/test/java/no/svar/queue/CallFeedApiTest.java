package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import no.svar.Api;
import no.svar.access.Machines;
import org.junit.jupiter.api.Test;

class CallFeedApiTest {

    private final Told told = Told.toPortal();
    private final Instant now = Instant.now();

    @Test
    void takesOneEvent() {
        var answer = told.one(told.offered("1", now)).expect(202);
        assertThat(answer.at("/counts/accepted")).isEqualTo("1");
        assertThat(answer.at("/results/0/id")).isEqualTo("o-1");
        assertThat(answer.at("/results/0/result")).isEqualTo("ACCEPTED");
    }

    @Test
    void takesAnEventWhoseAttributesStandInTheHeader() {
        var answer =
                told.api()
                        .with("ce-specversion", "1.0")
                        .with("ce-id", "b%201")
                        .with("ce-source", told.source())
                        .with("ce-type", "no.example.queue.agents")
                        .with("ce-subject", Told.QUEUE)
                        .with("ce-time", now.toString())
                        .post(Told.PATH, "{\"staffed\":4,\"busy\":4}")
                        .expect(202);
        assertThat(answer.at("/results/0/id")).isEqualTo("b 1");
        assertThat(answer.at("/results/0/result")).isEqualTo("ACCEPTED");
    }

    @Test
    void saysWhatIsWrongWithAnEventInTheHeader() {
        var answer =
                told.api()
                        .breakingTheContract()
                        .with("ce-specversion", "0.3")
                        .with("ce-id", "1")
                        .with("ce-source", told.source())
                        .with("ce-type", "queue.agents")
                        .with("ce-subject", Told.QUEUE)
                        .post(Told.PATH, "{\"staffed\":4}")
                        .expect(202);
        assertThat(answer.at("/results/0/result")).isEqualTo("REJECTED");
        assertThat(answer.at("/results/0/pointer")).isEqualTo("#header/ce-specversion");
    }

    @Test
    void answersEachEventByItselfInTheCallersLanguage() {
        var body =
                List.of(
                        told.offered("1", now),
                        told.offered("1", now),
                        told.offered("2", now.plusSeconds(90)),
                        told.offered("3", now.minusSeconds(150)),
                        told.event("4", "com.example.lunch.served", now, "{}"),
                        told.event("5", "queue.agents", now, "{\"staffed\":-1}"),
                        told.event("6", "queue.call.left", now, "{\"contactKey\":\"6\",\"cause\":\"BORED\"}"),
                        told.offered("7", now).replace(Told.QUEUE, "no-such-phone"),
                        told.offered("8", now.minusSeconds(90_000)),
                        "{\"specversion\":\"1.0\"}",
                        "7");
        var answer =
                told.api()
                        .breakingTheContract()
                        .with("Accept-Language", "nn")
                        .with("Content-Type", "application/cloudevents-batch+json")
                        .send(
                                "POST",
                                Told.PATH,
                                ("[" + String.join(",", body) + "]").getBytes(StandardCharsets.UTF_8))
                        .expect(202);
        assertThat(answer.json().at("/results").findValuesAsText("result"))
                .containsExactly(
                        "ACCEPTED",
                        "DUPLICATE",
                        "REJECTED",
                        "LATE",
                        "IGNORED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED");
        assertThat(answer.at("/results/2/reason")).startsWith("Ligg meir enn 60 sekund inn i framtida");
        assertThat(answer.at("/results/2/pointer")).isEqualTo("/2/time");
        assertThat(answer.at("/results/5/pointer")).isEqualTo("/5/data/staffed");
        assertThat(answer.at("/results/6/pointer")).isEqualTo("/6/data/cause");
        assertThat(answer.at("/results/7/pointer")).isEqualTo("/7/subject");
        assertThat(answer.at("/results/8/pointer")).isEqualTo("/8/time");
        assertThat(answer.at("/results/9/pointer")).isEqualTo("/9/id");
        assertThat(answer.at("/results/10/reason")).isNotEmpty();
        assertThat(answer.at("/counts/rejected")).isEqualTo("7");
        assertThat(answer.at("/counts/late")).isEqualTo("1");
    }

    @Test
    void knowsWhatWasToldBefore() {
        told.batch(List.of(told.offered("1", now), told.offered("2", now))).expect(202);
        var again =
                told.batch(List.of(told.offered("2", now), told.offered("3", now), told.offered("1", now)))
                        .expect(202);
        assertThat(again.json().at("/results").findValuesAsText("result"))
                .containsExactly("DUPLICATE", "ACCEPTED", "DUPLICATE");
    }

    @Test
    void doesNotTakeTheIdOfAnotherSourceForItsOwn() {
        told.one(told.offered("1", now)).expect(202);
        var other = Told.toPortal();
        assertThat(other.one(other.offered("1", now)).expect(202).at("/counts/accepted")).isEqualTo("1");
    }

    @Test
    void refusesBodiesThatAreNoEvents() {
        refused("application/cloudevents+json", "{\"id\":", 400);
        refused("application/cloudevents+json", "[]", 400);
        refused("application/cloudevents-batch+json", "{}", 400);
        refused("application/cloudevents-batch+json", "[{}] []", 400);
        refused("text/plain", "hello", 415);
        refused("application/cloudevents-batch+json", "[" + "{},".repeat(500) + "{}]", 413);
    }

    @Test
    void refusesMachinesOfOtherFeeds() {
        Told.to(Api.portal().as(Machines.token("feed:payments")), Told.QUEUE)
                .one(told.offered("1", now))
                .expect(403);
    }

    @Test
    void holdsBackASourceThatFloodsAndNoOther() {
        var statuses =
                IntStream.range(0, 6)
                        .mapToObj(i ->
                                told.batch(
                                        IntStream.range(0, 500)
                                                .mapToObj(n -> told.heartbeat("h" + i + "-" + n, now))
                                                .toList()))
                        .toList();
        var refused = statuses.getLast();
        assertThat(statuses.getFirst().status()).isEqualTo(202);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.at("/type")).isEqualTo("urn:problem:svar:too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 30);

        var other = Told.toPortal();
        other.one(other.offered("1", now)).expect(202);
        var mixed = told.batch(List.of(other.offered("2", now))).expect(202);
        assertThat(mixed.at("/counts/accepted")).isEqualTo("1");
    }

    @Test
    void tellsHowWellItsSourcesDo() {
        Told.to(told.api().breakingTheContract(), told)
                .batch(
                        List.of(
                                told.offered("1", now.minusSeconds(20)),
                                told.offered("2", now.minusSeconds(20)),
                                told.offered("2", now.minusSeconds(20)),
                                told.offered("3", now.minusSeconds(300)),
                                told.offered("4", now.plusSeconds(300)),
                                told.event("5", "lunch", now, "{}")))
                .expect(202);
        var source = page();
        assertThat(source.at("/accepted").asInt()).isEqualTo(2);
        assertThat(source.at("/duplicates").asInt()).isEqualTo(1);
        assertThat(source.at("/late").asInt()).isEqualTo(1);
        assertThat(source.at("/rejected").asInt()).isEqualTo(1);
        assertThat(source.at("/ignored").asInt()).isEqualTo(1);
        assertThat(source.at("/clockSkewSeconds").asDouble()).isBetween(20.0, 30.0);
        assertThat(source.at("/lastReason").asText()).startsWith("Ligger mer enn 60 sekunder");
    }

    private JsonNode page() {
        var path = Told.PATH + "/sources?limit=100";
        for (var next = ""; ; ) {
            var page = told.api().get(path + next).expect(200);
            for (var item : page.json().at("/items")) {
                if (item.at("/source").asText().equals(told.source())) {
                    return item;
                }
            }
            assertThat(page.at("/nextCursor")).isNotEmpty();
            next = "&cursor=" + page.at("/nextCursor");
        }
    }

    private void refused(String type, String body, int status) {
        told.api()
                .breakingTheContract()
                .with("Content-Type", type)
                .send("POST", Told.PATH, body.getBytes(StandardCharsets.UTF_8))
                .expect(status);
    }
}
