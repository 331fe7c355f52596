package no.svar.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.svar.Household;
import no.svar.Portal;
import no.svar.Statements;
import no.svar.access.People;
import no.svar.access.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseApiTest {

    private final Promising promising = Portal.bean(Promising.class);

    @Test
    void showsWhatACustomerWasPromisedNewestFirst() {
        var customer = People.customer();
        var first = promisedTo(customer, Promising.in(Duration.ofHours(5)));
        var second = promisedTo(customer, Promising.in(Duration.ofHours(6)));

        var items = customer.api().get("/v1/promises").expect(200).json().at("/items");

        assertThat(abouts(items)).containsExactly(second.id(), first.id());
        assertThat(items.at("/0/kind").asText()).isEqualTo("RESTORATION");
        assertThat(items.at("/0/state").asText()).isEqualTo("OPEN");
        assertThat(items.at("/0/about/type").asText()).isEqualTo("OUTAGE");
        assertThat(items.at("/0").has("keptAt")).isFalse();
    }

    @Test
    void saysWhatBecameOfEach() {
        var customer = People.customer();
        var outage = promisedTo(customer, Promising.in(Duration.ofSeconds(-5)));
        promising.keep(outage, PromiseKind.RESTORATION, Promising.in(Duration.ZERO));

        var item = customer.api().get("/v1/promises?state=MISSED").expect(200).json().at("/items/0");
        assertThat(item.at("/keptAt").asText()).isNotEmpty();
        assertThat(item.at("/settledAt").asText()).isNotEmpty();
        assertThat(item.at("/stateText").asText()).startsWith("Ikke holdt; strømmen var tilbake ");
        // The claim that opens for what was missed promises something in its turn.
        assertThat(abouts(customer.api().get("/v1/promises?state=OPEN").json().at("/items")))
                .doesNotContain(outage.id());
        customer.api().breakingTheContract().get("/v1/promises?state=LOST").expect(400);
    }

    @Test
    void pagesThroughAll() {
        var customer = People.customer();
        var outages =
                Stream.iterate(1, hour -> hour + 1)
                        .limit(5)
                        .map(hour -> promisedTo(customer, Promising.in(Duration.ofHours(hour))).id())
                        .toList();

        var seen = new ArrayList<String>();
        var path = "/v1/promises?limit=2";
        var cursor = "";
        do {
            var page = customer.api().get(cursor.isEmpty() ? path : path + "&cursor=" + cursor).expect(200);
            seen.addAll(abouts(page.json().at("/items")));
            cursor = page.at("/nextCursor");
        } while (!cursor.isEmpty());

        assertThat(seen).containsExactlyElementsOf(outages.reversed());
    }

    @Test
    void whoMovedDoesNotSeeWhatIsPromisedToTheNextTenant() {
        var point = Household.aGsrn();
        var moved = LocalDate.now().minusDays(10);
        var before =
                People.aCustomer()
                        .withMeteringPoint(point, moved.minusYears(2), moved.minusDays(1))
                        .signedIn();
        var after = People.aCustomer().withMeteringPoint(point, moved, null).signedIn();
        var stranger = People.customer();

        var theirs = payout(point, moved.minusDays(1));
        var others = payout(point, moved);

        assertThat(abouts(promises(before))).containsExactly(theirs.id());
        assertThat(abouts(promises(after))).containsExactly(others.id());
        assertThat(promises(stranger)).isEmpty();
    }

    @Test
    void aPageIsShorterWhereAPointChangedHandsButNothingIsLost() {
        var point = Household.aGsrn();
        var moved = LocalDate.now().minusDays(10);
        var customer = People.aCustomer().withMeteringPoint(point, moved, null).signedIn();
        var first = payout(point, moved);
        payout(point, moved.minusDays(1));
        payout(point, moved.minusDays(2));

        var page = customer.api().get("/v1/promises?limit=2").expect(200);
        assertThat(page.json().at("/items")).isEmpty();
        var next = customer.api().get("/v1/promises?limit=2&cursor=" + page.at("/nextCursor")).expect(200);
        assertThat(abouts(next.json().at("/items"))).containsExactly(first.id());
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Strømmen tilbake, Fristen er ikke ute, kl.",
        "nn, Straumen tilbake, Fristen er ikkje ute, kl.",
        "sv, Strömmen tillbaka, Tiden har inte gått ut, kl.",
        "en, Power back, Not due yet, at"
    })
    void speaksTheReadersLanguage(String language, String kind, String state, String time) {
        var customer = People.customer();
        promisedTo(customer, Promising.in(Duration.ofHours(5)));
        var item = customer.api().with("Accept-Language", language).get("/v1/promises").json().at("/items/0");
        assertThat(item.at("/kindText").asText()).isEqualTo(kind);
        assertThat(item.at("/stateText").asText()).isEqualTo(state);
        assertThat(item.at("/text").asText()).contains(" " + time + " ");
    }

    @Test
    void asksAsManyStatementsWhateverTheCustomerOwns() {
        var little = People.customer();
        var much = People.aCustomer();
        var points = Stream.generate(Household::aGsrn).limit(30).toList();
        points.forEach(point -> much.withMeteringPoint(point, LocalDate.of(2020, 1, 1), null));
        var owner = much.signedIn();
        points.forEach(point -> payout(point, LocalDate.now()));

        var counts =
                Stream.of(little, owner)
                        .map(customer -> customer.api().get("/v1/promises").expect(200))
                        .map(answer -> Statements.of(answer, "FROM promise", "agreement").size())
                        .toList();
        assertThat(counts).containsExactly(2, 2);
    }

    private Subject promisedTo(Person customer, Instant due) {
        var outage = Promising.anOutage();
        var id = UUID.fromString(customer.api().get("/v1/me").expect(200).at("/id"));
        promising.make(Promising.to(Circle.ofCustomer(id), Promising.restoration(outage, due)));
        return outage;
    }

    private Subject payout(String point, LocalDate concernsOn) {
        var compensation = Subject.compensation(UUID.randomUUID().toString());
        promising.make(
                new NewPromise(
                        PromiseKind.PAYOUT,
                        compensation,
                        Circle.ofPoint(point),
                        concernsOn,
                        Promising.in(Duration.ofDays(30)),
                        Promising.in(Duration.ZERO)));
        return compensation;
    }

    private static JsonNode promises(Person customer) {
        return customer.api().get("/v1/promises").expect(200).json().at("/items");
    }

    private static List<String> abouts(JsonNode items) {
        var abouts = new ArrayList<String>();
        items.forEach(item -> abouts.add(item.at("/about/id").asText()));
        return abouts;
    }
}
