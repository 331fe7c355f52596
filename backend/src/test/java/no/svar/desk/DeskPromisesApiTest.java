package no.svar.desk;

import static no.svar.desk.DeskApiTest.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.svar.Api;
import no.svar.access.People;
import no.svar.access.Staff;
import no.svar.claim.Claimant;
import org.junit.jupiter.api.Test;

/// Agents promise, call, and settle what customers say was promised.
class DeskPromisesApiTest {

    private static final String QUEUE = "outage-phone";

    private static Claimant withPhone() {
        return new Claimant(People.aCustomer().withPhone("+4791234567").signedIn());
    }

    private static Api.Answer does(Staff agent, String claim, String what, String body) {
        return agent.once().post(path(claim) + "/" + what, body);
    }

    private static Instant inHours(int hours) {
        return Instant.ofEpochSecond(Instant.now().plus(Duration.ofHours(hours)).getEpochSecond());
    }

    private static Api.Answer promisesCall(Staff agent, String claim) {
        var slots = agent.api().get("/v1/desk/callback-slots?limit=100&queue=" + QUEUE).expect(200);
        var slot = slots.json().at("/items").get(70).at("/from").asText();
        return does(
                agent,
                claim,
                "promise",
                "{\"kind\":\"CALLBACK\",\"queue\":\"%s\",\"slot\":\"%s\"}".formatted(QUEUE, slot));
    }

    private static Api.Answer calls(Staff agent, String claim, String callback, String outcome) {
        var body = "{\"callback\":\"%s\",\"outcome\":\"%s\",\"note\":\"Rings twice.\"}";
        return does(agent, claim, "call-attempts", body.formatted(callback, outcome));
    }

    private static List<String> promises(Claimant claimant, String state) {
        var promises = claimant.api().get("/v1/promises?state=" + state).expect(200);
        return promises.json().at("/items").findValuesAsText("kind");
    }

    @Test
    void aPromisedReplyIsKeptByTheNextThatIsWritten() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var agent = Staff.agent();
        var reply = "{\"kind\":\"REPLY\",\"dueAt\":\"%s\",\"text\":\"I look at the invoice.\"}";
        does(agent, id, "promise", "{\"kind\":\"REPLY\"}").expect(400);
        var promised = does(agent, id, "promise", reply.formatted(inHours(30))).expect(200);
        assertThat(promised.json().at("/promises").findValuesAsText("kind")).contains("REPLY", "NEXT_UPDATE");
        assertThat(promises(claimant, "OPEN")).containsExactlyInAnyOrder("REPLY", "NEXT_UPDATE");
        var timeline = claimant.api().get("/v1/claims/" + id + "/timeline").expect(200);
        assertThat(timeline.json().at("/items").findValuesAsText("said")).contains("I look at the invoice.");

        DeskApiTest.replies(agent, id).expect(200);
        assertThat(promises(claimant, "OPEN")).containsExactly("NEXT_UPDATE");
        assertThat(promises(claimant, "KEPT")).contains("REPLY");
    }

    @Test
    void whoWithdrawsWaitsForNoReply() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var reply = "{\"kind\":\"REPLY\",\"dueAt\":\"%s\"}";
        does(Staff.agent(), id, "promise", reply.formatted(inHours(30))).expect(200);
        claimant.does(id, "withdrawal").expect(200);
        assertThat(promises(claimant, "OPEN")).isEmpty();
        assertThat(promises(claimant, "CANCELLED")).contains("REPLY");
    }

    @Test
    void aCallIsPromisedMadeAndLoggedAndItsNoteStaysInside() {
        var claimant = withPhone();
        var id = claimant.sent();
        var agent = Staff.agent();
        assertThat(may(agent, id)).doesNotContain("CALL_ATTEMPT");
        var promised = promisesCall(agent, id).expect(200);
        assertThat(promised.at("/calls/0/phone")).isEqualTo("+4791234567");
        assertThat(promised.at("/calls/0/state")).isEqualTo("BOOKED");
        assertThat(may(agent, id)).contains("CALL_ATTEMPT");
        var call = promised.at("/calls/0/id");
        assertThat(claimant.api().get("/v1/callbacks/" + call).expect(200).at("/claim")).isEqualTo(id);

        var tried = calls(agent, id, call, "NO_ANSWER").expect(200);
        assertThat(tried.at("/calls/0/tries/0/outcome")).isEqualTo("NO_ANSWER");
        assertThat(tried.at("/calls/0/tries/0/note")).isEqualTo("Rings twice.");
        assertThat(claimant.api().get("/v1/callbacks/" + call).text()).doesNotContain("Rings twice");

        calls(agent, id, call, "REACHED").expect(200);
        assertThat(promises(claimant, "KEPT")).contains("CALLBACK");
        assertThat(may(agent, id)).doesNotContain("CALL_ATTEMPT");
        assertThat(calls(agent, id, call, "BUSY").expect(409).at("/type"))
                .isEqualTo("urn:problem:svar:callback-step-not-allowed");
    }

    @Test
    void theSameCallIsNotedOnce() {
        var id = withPhone().sent();
        var agent = Staff.agent();
        var call = promisesCall(agent, id).expect(200).at("/calls/0/id");
        var once = agent.once();
        var body = "{\"callback\":\"%s\",\"outcome\":\"BUSY\"}".formatted(call);
        for (int twice = 0; twice < 2; twice++) {
            once.post(path(id) + "/call-attempts", body).expect(200);
        }
        assertThat(agent.api().get(path(id)).expect(200).json().at("/calls/0/tries")).hasSize(1);
    }

    @Test
    void knowsNoCallsAboutOtherClaims() {
        var claimant = withPhone();
        var agent = Staff.agent();
        var call = promisesCall(agent, claimant.sent()).expect(200).at("/calls/0/id");
        calls(agent, claimant.sent(), call, "REACHED").expect(404);
        calls(agent, claimant.sent(), UUID.randomUUID().toString(), "REACHED").expect(404);
        assertThat(promises(claimant, "KEPT")).doesNotContain("CALLBACK");
    }

    @Test
    void aCallNeedsAHalfHourAndANumber() {
        var agent = Staff.agent();
        var id = Claimant.inNorway().sent();
        assertThat(promisesCall(agent, id).expect(400).at("/errors/0/pointer")).isEqualTo("/phone");
        var without = does(agent, id, "promise", "{\"kind\":\"CALLBACK\",\"queue\":\"" + QUEUE + "\"}");
        assertThat(without.expect(400).at("/errors/0/pointer")).isEqualTo("/slot");
        assertThat(agent.api().get(path(id)).expect(200).json().has("lease")).as("undone").isFalse();
    }

    private static String tells(Claimant claimant) {
        return claimant.api()
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/promises", "{\"by\":\"CALL\",\"what\":\"The fitter comes on Friday.\"}")
                .expect(201)
                .at("/id");
    }

    @Test
    void whatACustomerSaysWasPromisedIsConfirmedAndTheClockWatchesIt() throws InterruptedException {
        var claimant = Claimant.inNorway();
        var told = tells(claimant);
        var id = claimant.sent();
        var agent = Staff.agent();
        var seen = agent.api().get(path(id)).expect(200);
        assertThat(seen.at("/told/0/id")).isEqualTo(told);
        assertThat(may(agent, id)).contains("SETTLE");
        var due = inHours(50);
        does(agent, id, "told/" + told, "{\"result\":\"CONFIRMED\"}").expect(400);
        var confirmed = "{\"result\":\"CONFIRMED\",\"dueAt\":\"%s\"}".formatted(due);
        does(agent, id, "told/" + told, confirmed).expect(200);
        var promise = claimant.api().get("/v1/promises?state=OPEN").expect(200).json().at("/items");
        assertThat(promise.findValuesAsText("kind")).contains("WORD");
        assertThat(promise.findValuesAsText("dueAt")).contains(due.toString());
        assertThat(does(agent, id, "told/" + told, confirmed).expect(409).at("/type"))
                .isEqualTo("urn:problem:svar:promise-settled");
        awaitNotice(claimant, "PROMISE_CONFIRMED");

        var kept = does(agent, id, "told/" + told, "{\"result\":\"KEPT\"}").expect(200);
        assertThat(kept.json().at("/told")).isEmpty();
        assertThat(promises(claimant, "KEPT")).contains("WORD");
    }

    @Test
    void whatNobodyFindsIsRefusedWithAReason() throws InterruptedException {
        var claimant = Claimant.inNorway();
        var told = tells(claimant);
        var id = claimant.sent();
        var agent = Staff.agent();
        does(agent, id, "told/" + told, "{\"result\":\"REFUSED\"}").expect(400);
        var refused = "{\"result\":\"REFUSED\",\"why\":\"No time was named in the call.\"}";
        does(agent, Claimant.inNorway().sent(), "told/" + told, refused).expect(404);
        assertThat(does(agent, id, "told/" + told, refused).expect(200).json().at("/told")).isEmpty();
        var promise = claimant.api().get("/v1/promises?state=REFUSED").expect(200);
        assertThat(promise.at("/items/0/answer")).isEqualTo("No time was named in the call.");
        awaitNotice(claimant, "PROMISE_REFUSED");
    }

    private static void awaitNotice(Claimant claimant, String kind) throws InterruptedException {
        var until = Instant.now().plusSeconds(30);
        while (!claimant.api().get("/v1/notices").text().contains(kind)) {
            assertThat(Instant.now()).as(kind).isBefore(until);
            Thread.sleep(100);
        }
    }

    static List<String> may(Staff agent, String claim) {
        var may = agent.api().get(path(claim)).expect(200).json().at("/may");
        return may.valueStream().map(doing -> doing.asText()).toList();
    }
}
