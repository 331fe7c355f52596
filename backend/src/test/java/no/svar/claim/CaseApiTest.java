package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.svar.Portal;
import no.svar.claim.Claim.Decision;
import org.junit.jupiter.api.Test;

/// What the company does with a claim, and how its customer sees it.
class CaseApiTest {

    private static final CaseDesk DESK = Portal.bean(CaseDesk.class);

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static void decide(String id, ClaimResult result) {
        DESK.decide(id, new Decision(result, null, "The agreement has this price.", null, now()), By.COMPANY);
    }

    @Test
    void stopsTheClockWhileWeWaitForTheCustomer() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        DESK.read(id, By.COMPANY, now());
        DESK.ask(id, "Which gate?", By.COMPANY, now());

        var waiting = claimant.looksAt(id);
        assertThat(waiting.at("/state")).isEqualTo("WAITING_FOR_YOU");
        assertThat(waiting.at("/clock/state")).isEqualTo("STOPPED");
        assertThat(waiting.at("/clock/text")).contains("stands still");
        assertThat(waiting.at("/nextUpdate/text")).contains("contact you again");
        assertThat(claimant.api().get("/v1/claims/" + id + "/messages").expect(200).at("/items/0/text"))
                .isEqualTo("Which gate?");

        claimant.writes(id, "The green one.").expect(201);
        var running = claimant.looksAt(id);
        assertThat(running.at("/state")).isEqualTo("READ");
        assertThat(running.at("/clock/state")).isEqualTo("RUNNING");
        var timeline = claimant.api().get("/v1/claims/" + id + "/timeline").expect(200);
        assertThat(timeline.json().at("/items").findValuesAsText("what"))
                .containsExactly("CREATED", "RECEIVED", "READ", "ASKED", "ANSWERED");
        assertThat(claimant.api().get("/v1/promises?state=OPEN").expect(200).json().at("/items")).hasSize(1);
    }

    @Test
    void namesTheBoardTogetherWithASwedishRejection() {
        var claimant = Claimant.inSweden();
        var id = claimant.sent();
        decide(id, ClaimResult.REJECTED);

        var decided = claimant.looksAt(id);
        assertThat(decided.at("/outcome/result")).isEqualTo("REJECTED");
        assertThat(decided.at("/outcome/disputeBody/web")).isEqualTo("https://www.arn.se");
        assertThat(decided.at("/outcome/disputeBody/post")).isEqualTo("Box 174, 101 23 Stockholm");
        assertThat(decided.at("/outcome/disputeBody/text")).contains("We take part");
        var messages = claimant.api().get("/v1/claims/" + id + "/messages").expect(200);
        assertThat(messages.at("/items/0/text"))
                .startsWith("The agreement has this price.")
                .contains("Allmänna reklamationsnämnden", "www.arn.se", "Box 174", "Vi medverkar");
    }

    @Test
    void namesNoSwedishBoardWhereNothingIsRejectedOrInNorway() {
        var swede = Claimant.inSweden();
        var granted = swede.sent();
        decide(granted, ClaimResult.GRANTED);
        assertThat(swede.looksAt(granted).json().at("/outcome").has("disputeBody")).isFalse();

        var norwegian = Claimant.inNorway();
        var rejected = norwegian.sent();
        decide(rejected, ClaimResult.REJECTED);
        assertThat(norwegian.looksAt(rejected).json().at("/outcome").has("disputeBody")).isFalse();
    }

    @Test
    void isContestedOnce() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        claimant.contests(id).expect(409);
        decide(id, ClaimResult.REJECTED);

        var contested = claimant.contests(id).expect(200);
        assertThat(contested.at("/state")).isEqualTo("CONTESTED");
        assertThat(contested.at("/nextUpdate/by")).isNotEmpty();
        decide(id, ClaimResult.PARTLY);
        assertThat(claimant.contests(id).expect(409).at("/type"))
                .isEqualTo("urn:problem:svar:contested-already");
        assertThat(claimant.looksAt(id).json().at("/may").toString()).isEqualTo("[\"MESSAGE\"]");
    }

    @Test
    void isWithdrawnAndStaysToBeSeen() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();

        assertThat(claimant.does(id, "withdrawal").expect(200).at("/state")).isEqualTo("WITHDRAWN");
        claimant.does(id, "withdrawal").expect(200);
        claimant.writes(id, "And yet").expect(409);
        assertThat(claimant.looksAt(id).json().has("nextUpdate")).isFalse();
        assertThatThrownBy(() -> DESK.read(id, By.COMPANY, now())).isInstanceOf(StepNotAllowed.class);
    }

    @Test
    void saysThatAnUpdateDidNotComeAndWhenItWill() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var due = Instant.parse(claimant.looksAt(id).at("/nextUpdate/by"));
        var late = due.plusSeconds(60);
        DESK.missed(id, due, late);
        DESK.missed(id, due, late);

        assertThat(Instant.parse(claimant.looksAt(id).at("/nextUpdate/by"))).isAfter(late);
        var timeline = claimant.api().get("/v1/claims/" + id + "/timeline").expect(200);
        assertThat(timeline.json().at("/items").findValuesAsText("what"))
                .containsExactly("CREATED", "RECEIVED", "UPDATE_MISSED");
        assertThat(timeline.at("/items/2/by")).isEqualTo("CLOCK");
    }

    @Test
    void saysHonestlyThatTheBoardTakesNoSmallSums() {
        var claimant = Claimant.inSweden();
        var small = claimant.sends("{\"kind\":\"REFUND\",\"details\":{\"amountMinor\":3700}}").expect(201);
        var large = claimant.sends("{\"kind\":\"REFUND\",\"details\":{\"amountMinor\":75000}}").expect(201);

        var none = claimant.api().get("/v1/claims/" + small.at("/id") + "/escalation").expect(200);
        assertThat(none.at("/steps/2/body")).isEqualTo("ARN");
        assertThat(none.at("/steps/2/standing")).isEqualTo("CLOSED");
        assertThat(none.at("/steps/2/standingText")).contains("SEK");
        assertThat(none.at("/honest")).contains("last step that costs nothing");
        var open = claimant.api().get("/v1/claims/" + large.at("/id") + "/escalation").expect(200);
        assertThat(open.at("/steps/2/standing")).isEqualTo("OPEN");
        assertThat(open.at("/steps/2/fee/minor")).isEqualTo("15000");
        assertThat(open.at("/steps/3/standing")).as("Ei settles no invoices").isEqualTo("CLOSED");
    }

    @Test
    void tellsTheNorwegianLadder() {
        var claimant = Claimant.inNorway();
        var price =
                claimant.sends("{\"kind\":\"WRONG_INVOICE\",\"details\":{\"whatIsWrong\":\"PRICE\"}}")
                        .expect(201);
        var damage = claimant.sends("{\"kind\":\"DAMAGE\"}").expect(201);

        var closed = claimant.api().get("/v1/claims/" + price.at("/id") + "/escalation").expect(200);
        assertThat(closed.at("/steps/1/body")).isEqualTo("ELKLAGENEMNDA");
        assertThat(closed.at("/steps/1/standing")).isEqualTo("CLOSED");
        assertThat(closed.at("/steps/1/text")).contains("within 90 days").doesNotContain("%");
        var open = claimant.api().get("/v1/claims/" + damage.at("/id") + "/escalation").expect(200);
        assertThat(open.at("/steps/1/standing")).isEqualTo("OPEN");
        assertThat(open.at("/steps/2/standing")).as("the regulator sees to the grid").isEqualTo("OPEN");
        assertThat(damage.at("/deadlines/0/rule/id")).isEqualTo("NO-OUT-ANSWER");
    }
}
