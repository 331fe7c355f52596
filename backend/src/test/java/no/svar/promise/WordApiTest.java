package no.svar.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Customer;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.promise.WordDesk.Finding;
import no.svar.promise.WordDesk.Result;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "I was promised …", from the customer.
class WordApiTest {

    private static final WordDesk DESK = Portal.bean(WordDesk.class);

    @Test
    void waitsUnconfirmedUntilSomebodyLooksIntoIt() {
        var customer = People.customer();
        var told = tells(customer, "{\"by\":\"CALL\",\"what\":\"You would send me 37 kroner.\"}").expect(201);

        assertThat(told.at("/state")).isEqualTo("UNCONFIRMED");
        assertThat(told.at("/kind")).isEqualTo("WORD");
        assertThat(told.at("/by")).isEqualTo("CALL");
        assertThat(told.at("/text")).contains("“You would send me 37 kroner.”").startsWith("You told us");
        assertThat(told.json().has("dueAt")).isFalse();
        assertThat(promises(customer, "UNCONFIRMED")).isEqualTo(told.at("/id"));
        var home = customer.api().get("/v1/home").expect(200);
        assertThat(home.at("/parts/promises/items/0/id")).isEqualTo(told.at("/id"));
    }

    @Test
    void confirmedItIsAPromiseLikeAnyOther() {
        var customer = People.customer();
        var id = UUID.fromString(tells(customer, "{\"by\":\"CHAT\",\"what\":\"x\"}").expect(201).at("/id"));
        var due = Promising.in(Duration.ofDays(2));
        confirm(customer, id, due);

        var promise = customer.api().get("/v1/promises?state=OPEN").expect(200);
        assertThat(promise.at("/items/0/id")).isEqualTo(id.toString());
        assertThat(Instant.parse(promise.at("/items/0/dueAt"))).isEqualTo(due);
        assertThatThrownBy(() -> refuse(customer, id, "No.")).isInstanceOf(NotUnconfirmed.class);
    }

    @Test
    void confirmedTooLateTheClockFindsItMissed() {
        var customer = People.customer();
        var id = UUID.fromString(tells(customer, "{\"by\":\"VISIT\",\"what\":\"x\"}").expect(201).at("/id"));
        confirm(customer, id, Promising.in(Duration.ofDays(-1)));
        Portal.bean(PromiseClock.class).look();
        assertThat(promises(customer, "MISSED")).isEqualTo(id.toString());
    }

    @Test
    void refusedItSaysWhy() {
        var customer = People.customer();
        var id = UUID.fromString(tells(customer, "{\"by\":\"LETTER\",\"what\":\"x\"}").expect(201).at("/id"));
        refuse(customer, id, "The letter of 3 November says otherwise.");

        var refused = customer.api().get("/v1/promises?state=REFUSED").expect(200);
        assertThat(refused.at("/items/0/answer")).isEqualTo("The letter of 3 November says otherwise.");
        assertThatThrownBy(() -> confirm(customer, UUID.randomUUID(), Instant.now()))
                .isInstanceOf(NoSuchPromise.class);
        assertThatThrownBy(() -> refuse(People.customer(), id, "No.")).isInstanceOf(NoSuchPromise.class);
    }

    @Test
    void isToldOnceHoweverOftenItIsSent() {
        var customer = People.customer();
        var key = UUID.randomUUID().toString();
        var body = "{\"by\":\"CALL\",\"what\":\"You would call back.\"}";
        var api = customer.api().with("Idempotency-Key", key);
        var first = api.post("/v1/promises", body).expect(201);
        assertThat(api.post("/v1/promises", body).expect(201).at("/id")).isEqualTo(first.at("/id"));
        assertThat(customer.api().get("/v1/promises").json().at("/items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"by\":\"CALL\",\"what\":\"x\",\"at\":\"2090-01-01T00:00:00Z\"} | /at",
                "{\"by\":\"CALL\",\"what\":\"x\",\"at\":\"1990-01-01T00:00:00Z\"} | /at",
                "{\"by\":\"CALL\",\"what\":\"x\",\"dueAt\":\"2090-01-01T00:00:00Z\"} | /dueAt",
                "{\"by\":\"CALL\",\"what\":\" \"} | /what",
                "{\"what\":\"x\"} | /by"
            })
    void refusesWhatCannotBe(String body, String pointer) {
        var refused =
                People.customer()
                        .api()
                        .breakingTheContract()
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/v1/promises", body)
                        .expect(400);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void twentyOfThemWaitAtMost() {
        var customer = People.customer();
        for (int told = 0; told < 20; told++) {
            tells(customer, "{\"by\":\"CALL\",\"what\":\"" + told + "\"}").expect(201);
        }
        assertThat(tells(customer, "{\"by\":\"CALL\",\"what\":\"more\"}").expect(429).at("/type"))
                .endsWith("too-many-promises");
    }

    private static void confirm(Person person, UUID id, Instant due) {
        DESK.settle(customer(person), id, new Finding(Result.CONFIRMED, due, null));
    }

    private static void refuse(Person person, UUID id, String why) {
        DESK.settle(customer(person), id, new Finding(Result.REFUSED, null, why));
    }

    private static Customer customer(Person person) {
        var id = person.api().get("/v1/me").expect(200).at("/id");
        return new Customer(UUID.fromString(id), Language.EN);
    }

    private static Api.Answer tells(Person customer, String body) {
        return customer.api()
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with("Accept-Language", "en")
                .post("/v1/promises", body);
    }

    /// The id of the newest in that state.
    private static String promises(Person customer, String state) {
        return customer.api().get("/v1/promises?state=" + state).expect(200).at("/items/0/id");
    }
}
