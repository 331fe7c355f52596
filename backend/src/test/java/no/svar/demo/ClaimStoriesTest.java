package no.svar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every story goes to its end: claims, promises and the desk show what README says of them.
class ClaimStoriesTest {

    private static final List<String> AGENTS = List.of("ANNE", "Anne Agent", "Bo Behandlar", "Lea Leder");

    @ParameterizedTest
    @CsvSource({
        "roar,REFUND,GRANTED,3700",
        "stine,OUTAGE_COMPENSATION,GRANTED,289650",
        "saga,OTHER,GRANTED,",
        "marta,WRONG_INVOICE,GOODWILL,50000",
        "torunn,MORE_TIME_TO_PAY,GRANTED,",
        "sigrid,WRONG_READING,GRANTED,",
        "rolf,WRONG_READING,GRANTED,",
        "viktoria,WRONG_INVOICE,REJECTED,",
        "elvira,MOVING_OR_SWITCHING,GRANTED,",
        "hjalmar,MOVING_OR_SWITCHING,GRANTED,",
        "harald,OUTAGE_COMPENSATION,PARTLY,"
    })
    void aClaimIsAnswered(String who, String kind, String result, Long minor) throws InterruptedException {
        var claim = Tales.claim(who, one -> one.has("outcome"));
        assertThat(claim.at("/kind").asText()).isEqualTo(kind);
        assertThat(claim.at("/state").asText()).isEqualTo("DECIDED");
        assertThat(claim.at("/outcome/result").asText()).isEqualTo(result);
        if (minor != null) {
            assertThat(claim.at("/outcome/amount/minor").asLong()).isEqualTo(minor);
        }
    }

    @Test
    void theAnswerToTooLittleShowsTheArithmeticOfTheLaw() throws InterruptedException {
        var claim = Tales.claim("stine", one -> one.has("outcome"));
        assertThat(claim.at("/outcome/reason").asText()).contains("500 kr + 60 × 40 kr = 2 900 kr");
        var due = Tales.ask("stine", "/v1/compensation").at("/items/0");
        assertThat(due.at("/amount/minor").asLong())
                .isEqualTo(due.at("/paid/amount/minor").asLong() + 289_650);
        assertThat(claim.at("/outcome/law").asText()).endsWith(due.at("/rule/paragraph").asText());
    }

    @Test
    void aSwedishRejectionNamesTheBoardIsContestedOnceAndLeavesTheLadder() throws InterruptedException {
        var claim =
                Tales.claim(
                        "vera", one -> one.at("/outcome/reason").asText().startsWith("En annan handläggare"));
        assertThat(claim.at("/outcome/result").asText()).isEqualTo("REJECTED");
        assertThat(claim.at("/outcome/disputeBody/name").asText()).contains("Allmänna reklamationsnämnden");
        assertThat(claim.at("/may")).extracting(JsonNode::asText).doesNotContain("CONTEST");
        assertThat(Tales.messages("vera", claim))
                .filteredOn(message -> message.at("/text").asText().contains("www.arn.se"))
                .hasSize(2);
        assertThat(Tales.ask("vera", "/v1/claims/" + claim.at("/id").asText() + "/escalation").at("/steps"))
                .filteredOn(step -> step.at("/standing").asText().equals("OPEN"))
                .extracting(step -> step.at("/body").asText())
                .contains("ARN");
    }

    @Test
    void theClockStandsWhileThePaymentsEvidenceIsWaitedFor() throws InterruptedException {
        var claim = Tales.claim("kari", one -> one.at("/state").asText().equals("WAITING_FOR_YOU"));
        assertThat(claim.at("/clock/state").asText()).isEqualTo("STOPPED");
        assertThat(claim.at("/nextUpdate/by").asText()).isNotEmpty();
    }

    @Test
    void damageWaitsForTheFitterWhileTheClockRuns() throws InterruptedException {
        var claim = Tales.claim("lars", one -> one.at("/state").asText().equals("WAITING_FOR_OTHERS"));
        assertThat(claim.at("/clock/state").asText()).isEqualTo("RUNNING");
    }

    @ParameterizedTest
    @CsvSource({"NEXT_UPDATE,OTHER", "PAYOUT,BROKEN_PROMISE"})
    void aBrokenPromiseIsFoundByTheClockAndPutsItsClaimFirst(String promised, String kind)
            throws InterruptedException {
        Tales.await(
                () -> Tales.ask("ivar", "/v1/promises?state=MISSED").at("/items"),
                items -> Tales.find(items, one -> one.at("/kind").asText().equals(promised)) != null);
        var id = Tales.claim("ivar", one -> one.at("/kind").asText().equals(kind)).at("/id").asText();
        Tales.await(
                () -> Tales.desk(Act.By.BO, "claims?limit=2").at("/items"),
                items ->
                        Tales.find(
                                        items,
                                        one ->
                                                one.at("/id").asText().equals(id)
                                                        && one.at("/breached").asBoolean())
                                != null);
    }

    @Test
    void whatSomebodySaidOnThePhoneWaitsToBeConfirmed() throws InterruptedException {
        var told =
                Tales.await(
                        () -> Tales.ask("ivar", "/v1/promises?state=UNCONFIRMED").at("/items"),
                        items -> !items.isEmpty());
        assertThat(told.at("/0/by").asText()).isEqualTo("CALL");
    }

    @ParameterizedTest
    @CsvSource({"torunn,KEPT", "ivar,OPEN"})
    void anAnswerIsPromisedByAnAgent(String who, String state) throws InterruptedException {
        Tales.await(
                () -> Tales.ask(who, "/v1/promises?limit=50").at("/items"),
                items ->
                        Tales.find(
                                        items,
                                        one ->
                                                one.at("/kind").asText().equals("REPLY")
                                                        && one.at("/state").asText().equals(state))
                                != null);
    }

    @ParameterizedTest
    @CsvSource({"ragna", "tord"})
    void aCallThatWasBookedIsAPromise(String who) throws InterruptedException {
        var calls =
                Tales.await(() -> Tales.ask(who, "/v1/callbacks").at("/items"), items -> !items.isEmpty());
        assertThat(calls.at("/0/state").asText()).isIn("BOOKED", "ATTEMPTED", "MISSED");
        assertThat(Tales.ask(who, "/v1/promises").at("/items"))
                .extracting(promise -> promise.at("/kind").asText())
                .contains("CALLBACK");
    }

    @Test
    void whoeverWantsTheBossIsAnsweredByTheBoss() throws InterruptedException {
        var claim = Tales.claim("marta", one -> one.has("outcome"));
        var timeline = Tales.timeline("marta", claim);
        assertThat(timeline).extracting(entry -> entry.at("/what").asText()).contains("ESCALATED");
        assertThat(Tales.pseudonyms("marta", claim)).hasSize(2);
    }

    @Test
    void politeNeedGoesBeforeLoudness() throws InterruptedException {
        Tales.awaitTheDesk();
        var order = Tales.desk(Act.By.LEA, "claims?limit=100").at("/items");
        var needs =
                StreamSupport.stream(order.spliterator(), false)
                        .filter(one -> !one.at("/breached").asBoolean())
                        .map(one -> one.has("need"))
                        .toList();
        assertThat(needs).startsWith(true);
        assertThat(needs.lastIndexOf(true)).isLessThan(needs.indexOf(false));
        assertThat(order).hasSizeGreaterThanOrEqualTo(30);
        assertThat(Tales.desk(Act.By.BO, "macros").at("/items")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void threatsAreForTheTeamLeaderOnly() throws InterruptedException {
        Tales.awaitTheDesk();
        assertThat(Tales.desk(Act.By.LEA, "counts").at("/forLeader").asInt()).isPositive();
        assertThat(Tales.desk(Act.By.BO, "claims?limit=100").at("/items"))
                .noneMatch(one -> one.at("/forLeader").asBoolean());
    }

    @Test
    void itIsKnownHowLongClaimsTakeNow() throws InterruptedException {
        Tales.awaitTheDesk();
        var claim = "{\"kind\":\"MISSING_PAYMENT\",\"details\":{\"amountMinor\":12300}}";
        for (var who : List.of("nils", "elvira")) {
            assertThat(Tales.rehearse(who, claim).at("/howLong/state").asText()).as(who).isEqualTo("KNOWN");
        }
    }

    @Test
    void agentsStayAnonymous() throws InterruptedException {
        Tales.awaitTheDesk();
        for (var who : List.of("roar", "vera", "marta", "torunn", "harald", "tord")) {
            var claim = Tales.claim(who, _ -> true);
            assertThat(Tales.messages(who, claim).toString() + Tales.timeline(who, claim) + claim)
                    .as(who)
                    .doesNotContain(AGENTS);
        }
    }

    @Test
    void tellingItAgainChangesNothing() throws Exception {
        Tales.awaitTheDesk();
        var before = Tales.claims("roar").toString() + Tales.claims("vera") + Tales.claims("home-1");
        try (var door = Demo.door()) {
            var centre = Demo.bean(CaseCentre.class);
            var waiting = centre.tell(new Guests(door), Country.NO.dayOf(Instant.now()));
            assertThat(waiting.size()).isLessThanOrEqualTo(1);
        }
        assertThat(Tales.claims("roar").toString() + Tales.claims("vera") + Tales.claims("home-1"))
                .isEqualTo(before);
    }
}
