package no.svar.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.svar.Api;
import no.svar.Plan;
import no.svar.Portal;
import no.svar.Statements;
import no.svar.access.People;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackApiTest {

    private static final CallbackDesk DESK = Portal.bean(CallbackDesk.class);

    @Test
    void offersHalfHoursOfTheOpeningHoursThatAreNotOverYet() {
        var caller = Caller.inNorway();
        var slots = caller.slots(Caller.QUEUE).stream().map(Instant::parse).toList();

        assertThat(slots)
                .isNotEmpty()
                .isSorted()
                .allSatisfy(from -> {
                    var local = from.atZone(Country.NO.zone());
                    assertThat(from).isAfter(Instant.now().plus(Duration.ofMinutes(29)));
                    assertThat(local.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    assertThat(local.getHour()).isBetween(8, 15);
                    assertThat(local.getMinute() % 30).isZero();
                    assertThat(local.toLocalTime().plusMinutes(30).toString()).isLessThanOrEqualTo("15:30");
                });
    }

    @Test
    void offersFromADayOn() {
        var caller = Caller.inNorway();
        var day = LocalDate.now(Country.NO.zone()).plusDays(3);
        var first =
                caller.api()
                        .get("/v1/callbacks/slots?limit=1&queue=" + Caller.DAY_AND_NIGHT + "&from=" + day)
                        .expect(200)
                        .at("/items/0/from");
        assertThat(Country.NO.dayOf(Instant.parse(first))).isEqualTo(day);
    }

    @Test
    void promisesTheCallOnTheNumberThatIsKnown() {
        var caller = Caller.inNorway();
        var booked = caller.booked(Caller.QUEUE);

        assertThat(booked.at("/state")).isEqualTo("BOOKED");
        assertThat(booked.at("/phone")).isEqualTo("+4791234567");
        assertThat(booked.at("/queueName")).isEqualTo("Invoices and payment");
        assertThat(booked.at("/text")).startsWith("We call you between ");
        assertThat(booked.json().at("/may").toString()).isEqualTo("[\"MOVE\",\"CANCEL\"]");
        var promise = caller.api().get("/v1/promises?state=OPEN").expect(200);
        assertThat(promise.at("/items/0/kind")).isEqualTo("CALLBACK");
        assertThat(promise.at("/items/0/about/id")).isEqualTo(booked.at("/id"));
        assertThat(promise.at("/items/0/dueAt")).isEqualTo(booked.at("/to"));
        assertThat(caller.api().get("/v1/callbacks").expect(200).at("/items/0/id"))
                .isEqualTo(booked.at("/id"));
    }

    @Test
    void takesANumberAsPeopleWriteIt() {
        var caller = Caller.withoutPhone();
        var slot = caller.slots(Caller.QUEUE).getLast();
        var unknown = caller.books(Caller.QUEUE, slot).expect(400);
        assertThat(unknown.at("/errors/0/pointer")).isEqualTo("/phone");

        var body = "{\"queue\":\"%s\",\"slot\":\"%s\",\"phone\":\"%s\"}";
        var booked =
                caller.books(body.formatted(Caller.QUEUE, slot, "912 34 568"), UUID.randomUUID()).expect(201);
        assertThat(booked.at("/phone")).isEqualTo("+4791234568");
        caller.books(body.formatted(Caller.QUEUE, slot, "12345"), UUID.randomUUID()).expect(400);
    }

    @ParameterizedTest
    @CsvSource({"PT-1H", "PT5M", "PT17H", "P60D"})
    void refusesTimesThatAreNoSlots(Duration ahead) {
        var slot = Instant.now().plus(ahead).plusSeconds(7);
        var refused = Caller.inNorway().books(Caller.QUEUE, slot.toString()).expect(400);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/slot");
    }

    @Test
    void knowsNoOtherQueues() {
        var caller = Caller.inNorway();
        var slot = caller.slots(Caller.QUEUE).getLast();
        assertThat(caller.books("no-phone", slot).expect(404).at("/type")).endsWith("no-such-queue");
        caller.api().get("/v1/callbacks/slots?queue=no-phone").expect(404);
    }

    @Test
    void aCallIsAboutAClaimOfTheCustomersOwn() {
        var caller = Caller.inNorway();
        var slot = caller.slots(Caller.QUEUE).getLast();
        var claim =
                caller.api()
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/v1/claims", "{\"kind\":\"OTHER\",\"text\":\"Call me.\"}")
                        .expect(201)
                        .at("/id");
        var body = "{\"queue\":\"%s\",\"slot\":\"%s\",\"claim\":\"%s\"}".formatted(Caller.QUEUE, slot, claim);

        var foreign = Caller.inNorway().books(body, UUID.randomUUID()).expect(400);
        assertThat(foreign.at("/errors/0/pointer")).isEqualTo("/claim");
        assertThat(caller.books(body, UUID.randomUUID()).expect(201).at("/claim")).isEqualTo(claim);
    }

    @Test
    void isBookedOnceHoweverOftenItIsSent() {
        var caller = Caller.inNorway();
        var key = UUID.randomUUID();
        var body =
                "{\"queue\":\"%s\",\"slot\":\"%s\"}"
                        .formatted(Caller.QUEUE, caller.slots(Caller.QUEUE).getLast());
        var first = caller.books(body, key).expect(201);
        assertThat(caller.books(body, key).expect(201).at("/id")).isEqualTo(first.at("/id"));
        assertThat(caller.api().get("/v1/callbacks").json().at("/items")).hasSize(1);
    }

    @Test
    void movesItAndKeepsWhatWasPromisedBefore() {
        var caller = Caller.inNorway();
        var booked = caller.booked(Caller.QUEUE);
        var slot = caller.slots(Caller.QUEUE).getFirst();
        var read = caller.looksAt(booked.at("/id"));

        var moved = caller.moves(read, "{\"slot\":\"" + slot + "\",\"phone\":\"+46701234567\"}").expect(200);
        assertThat(moved.at("/from")).isEqualTo(slot);
        assertThat(moved.at("/phone")).isEqualTo("+46701234567");
        assertThat(caller.promises()).containsExactly("OPEN", "CHANGED");
        assertThat(caller.moves(read, "{\"slot\":\"" + slot + "\"}").expect(412).at("/type"))
                .endsWith("changed-meanwhile");
        caller.api()
                .breakingTheContract()
                .put("/v1/callbacks/" + booked.at("/id"), "{\"slot\":\"" + slot + "\"}")
                .expect(400);
    }

    @Test
    void cancelsItOnceAndForAll() {
        var caller = Caller.inNorway();
        var booked = caller.booked(Caller.QUEUE);
        var path = "/v1/callbacks/" + booked.at("/id");
        caller.api().delete(path).expect(204);
        caller.api().delete(path).expect(204);

        var cancelled = caller.looksAt(booked.at("/id"));
        assertThat(cancelled.at("/state")).isEqualTo("CANCELLED");
        assertThat(cancelled.json().at("/may")).isEmpty();
        assertThat(caller.promises()).containsExactly("CANCELLED");
        assertThat(
                        caller.moves(cancelled, "{\"slot\":\"" + booked.at("/from") + "\"}")
                                .expect(409)
                                .at("/type"))
                .endsWith("callback-step-not-allowed");
    }

    @Test
    void aCustomerWaitsForThreeCallsAtMost() {
        var caller = Caller.inNorway();
        var slots = caller.slots(Caller.QUEUE);
        for (int call = 1; call <= 3; call++) {
            caller.books(Caller.QUEUE, slots.get(slots.size() - call)).expect(201);
        }
        assertThat(caller.books(Caller.QUEUE, slots.getFirst()).expect(429).at("/type"))
                .endsWith("too-many-callbacks");
    }

    @Test
    void talkingKeepsThePromise() {
        var caller = Caller.inNorway();
        var booked = caller.booked(Caller.QUEUE);
        called(booked, CallOutcome.REACHED, Instant.now());

        assertThat(caller.looksAt(booked.at("/id")).at("/state")).isEqualTo("REACHED");
        assertThat(caller.promises()).containsExactly("KEPT");
        assertThat(caller.api().delete("/v1/callbacks/" + booked.at("/id")).expect(409).at("/detail"))
                .isEqualTo("We have talked.");
    }

    @Test
    void aCallThatNobodyTakesInTimeBreaksNoPromiseAndANewTimeIsOffered() {
        var caller = Caller.inNorway();
        var booked = caller.booked(Caller.QUEUE);
        var id = booked.at("/id");
        called(booked, CallOutcome.BUSY, Instant.now());
        assertThat(caller.looksAt(id).at("/state")).as("too early to count").isEqualTo("BOOKED");

        called(booked, CallOutcome.NO_ANSWER, Caller.from(booked).plusSeconds(60));
        var attempted = caller.looksAt(id);
        assertThat(attempted.at("/state")).isEqualTo("ATTEMPTED");
        assertThat(attempted.at("/attempts")).isEqualTo("2");
        assertThat(attempted.at("/text")).contains("got no answer", "choose a new time");
        assertThat(caller.promises()).containsExactly("ATTEMPTED");

        var moved = caller.moves(attempted, "{\"slot\":\"" + caller.slots(Caller.QUEUE).getFirst() + "\"}");
        assertThat(moved.expect(200).at("/state")).isEqualTo("BOOKED");
        assertThat(caller.promises()).containsExactly("OPEN", "CHANGED");
    }

    @Test
    void logsEachCallOnce() {
        var booked = Caller.inNorway().booked(Caller.QUEUE);
        var id = UUID.fromString(booked.at("/id"));
        var attempt =
                new CallbackDesk.Attempt(
                        CallOutcome.NO_ANSWER, Caller.from(booked), "Try in the evening.", "once");
        DESK.attempted(id, attempt);
        DESK.attempted(id, attempt);
        assertThat(Portal.bean(CallAttempts.class).of(List.of(id.toString()), 10))
                .singleElement()
                .extracting(CallAttempt::note)
                .isEqualTo("Try in the evening.");
    }

    @Test
    void anothersCallIsAsGoodAsNone() {
        var booked = Caller.inNorway().booked(Caller.QUEUE);
        var stranger = Caller.inNorway();
        stranger.api().get("/v1/callbacks/" + booked.at("/id")).expect(404);
        stranger.api().delete("/v1/callbacks/" + booked.at("/id")).expect(404);
        assertThat(stranger.api().get("/v1/callbacks").json().at("/items")).isEmpty();
    }

    @Test
    void asksAsManyStatementsHoweverManyCallsThereAre() {
        var little = Caller.inNorway();
        var much = Caller.inNorway();
        for (int call = 0; call < 3; call++) {
            much.booked(Caller.QUEUE);
        }
        var slots = "/v1/callbacks/slots?queue=" + Caller.QUEUE;
        for (var path : Stream.of("/v1/callbacks", slots).toList()) {
            var counts =
                    Stream.of(little, much)
                            .map(caller -> caller.api().get(path).expect(200))
                            .map(answer -> Statements.of(answer, "FROM callback").size())
                            .toList();
            assertThat(counts).as(path).containsExactly(1, 1);
        }
    }

    @Test
    void looksAlongIndexes() {
        assertThat(
                        Plan.of(
                                "SELECT id FROM callback WHERE customer_id = 'c' AND state IN ('BOOKED')"
                                        + " ORDER BY starts_at, id LIMIT 10"))
                .containsIgnoringCase("callback_state_ix");
    }

    @Test
    void swedesAreCalledByTheirOwnClockAndLanguage() {
        var swede = new Caller(People.aCustomer().inSweden().withPhone("+46701234567").signedIn());
        var booked = swede.booked("kundtjanst");
        var read =
                swede.person().api().with("Accept-Language", "sv").get("/v1/callbacks/" + booked.at("/id"));
        assertThat(read.expect(200).at("/text")).startsWith("Vi ringer dig mellan ").contains(" kl. ");
        assertThat(read.at("/queueName")).isEqualTo("Kundtjänst");
    }

    private static void called(Api.Answer booked, CallOutcome outcome, Instant at) {
        DESK.attempted(
                UUID.fromString(booked.at("/id")),
                new CallbackDesk.Attempt(outcome, at, null, UUID.randomUUID().toString()));
    }
}
