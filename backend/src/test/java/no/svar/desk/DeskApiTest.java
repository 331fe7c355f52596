package no.svar.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import no.svar.Api;
import no.svar.access.Staff;
import no.svar.claim.Claimant;
import org.junit.jupiter.api.Test;

/// Agents work on claims, and customers see it.
class DeskApiTest {

    static final String LOUD =
            """
            {"kind":"REFUND","details":{"amountMinor":3700,"why":"Zwickmühle"},"wish":"MONEY_BACK",\
            "text":"NOBODY ANSWERS, YOU ZWICKMÜHLE!!! YOU TOOK 37 kr TWICE AND I WANT MY MONEY BACK!!!"}\
            """;
    static final String THREAT = "{\"kind\":\"OTHER\",\"text\":\"If you come here again I will kill you.\"}";

    static String path(String claim) {
        return "/v1/desk/claims/" + claim;
    }

    private static Api.Answer reads(Staff agent, String claim) {
        return agent.api().get(path(claim));
    }

    private static Api.Answer does(Staff agent, String claim, String what, String body) {
        return agent.once().post(path(claim) + "/" + what, body);
    }

    static Api.Answer replies(Staff agent, String claim) {
        return does(agent, claim, "reply", "{\"text\":\"We have found it.\"}");
    }

    private static Api.Answer decides(Staff agent, String claim, String version, String body) {
        return agent.once().with("If-Match", "\"" + version + "\"").post(path(claim) + "/decide", body);
    }

    private static Api.Answer rejects(Staff agent, String claim) {
        return decides(
                agent,
                claim,
                reads(agent, claim).expect(200).at("/version"),
                "{\"result\":\"REJECTED\",\"reason\":\"The agreement has this price.\"}");
    }

    @Test
    void showsAClaimCalmlyAndTheWordsBehindAChoice() {
        var claimant = Claimant.inNorway();
        var id = claimant.sends(LOUD).expect(201).at("/id");
        var agent = Staff.agent();

        var seen = reads(agent, id).expect(200);
        assertThat(seen.text()).doesNotContainIgnoringCase("zwickm").doesNotContain("ANSWERS");
        assertThat(seen.at("/calm")).startsWith("We understand that it is about").contains("37");
        assertThat(seen.at("/demanded/minor")).isEqualTo("3700");
        assertThat(seen.json().at("/flags/shouting").asBoolean()).isTrue();
        assertThat(seen.at("/gives/0/text")).isNotEmpty();
        assertThat(seen.json().at("/promises")).hasSize(1);
        assertThat(seen.at("/pseudonym")).matches("Agent [2-9][A-Z]");

        var words = agent.api().get(path(id) + "/words").expect(200);
        assertThat(words.at("/text")).contains("ZWICKMÜHLE");
        assertThat(words.at("/details/why")).isEqualTo("Zwickmühle");
    }

    @Test
    void tellsTheCustomerThatAnAgentLooked() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var agent = Staff.agent();
        var pseudonym = reads(agent, id).expect(200).at("/pseudonym").replace("Agent ", "");
        agent.api().get(path(id) + "/words").expect(200);

        var log = claimant.api().get("/v1/access-log").expect(200);
        assertThat(log.at("/items/0/event")).isEqualTo("LOOKED");
        assertThat(log.at("/items/0/by/kind")).isEqualTo("AGENT");
        assertThat(log.at("/items/0/by/name")).isEqualTo(pseudonym);
        assertThat(log.at("/items/0/what")).endsWith("/words");
        assertThat(log.at("/items/1/what")).isEqualTo("GET /v1/desk/claims/{id}");
    }

    @Test
    void repliesUnderOnePseudonymOfTheClaim() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var agent = Staff.agent();
        var replied = replies(agent, id).expect(200);
        assertThat(replied.at("/state")).isEqualTo("READ");
        assertThat(replied.json().at("/lease/mine").asBoolean()).isTrue();

        var pseudonym = replied.at("/pseudonym");
        var messages = claimant.api().get("/v1/claims/" + id + "/messages").expect(200);
        assertThat(messages.at("/items/0/byText")).isEqualTo(pseudonym);
        assertThat(messages.at("/items/0/by")).isEqualTo("COMPANY");
        var timeline = claimant.api().get("/v1/claims/" + id + "/timeline").expect(200);
        assertThat(timeline.json().at("/items").findValuesAsText("what"))
                .containsExactly("CREATED", "RECEIVED", "READ", "REPLIED");
        assertThat(timeline.json().at("/items").findValuesAsText("byText"))
                .containsExactly("You", "You", pseudonym, pseudonym);
        assertThat(claimant.api().get("/v1/promises?state=OPEN").expect(200).json().at("/items")).hasSize(1);
    }

    @Test
    void asksAndIsAnsweredAndLetsOthersGoOn() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var asked = does(Staff.agent(), id, "ask", "{\"text\":\"Which gate?\"}").expect(200);
        assertThat(asked.at("/state")).isEqualTo("WAITING_FOR_YOU");
        assertThat(asked.json().has("lease")).isFalse();
        claimant.writes(id, "The green one.").expect(201);

        var other = Staff.agent();
        assertThat(other.api().get(path(id) + "/words").expect(200).at("/items/1/text"))
                .isEqualTo("The green one.");
        var waits =
                does(other, id, "wait", "{\"for\":\"the fitter\",\"until\":\"" + inDays(3) + "\"}")
                        .expect(200);
        assertThat(waits.at("/state")).isEqualTo("WAITING_FOR_OTHERS");
        var timeline = claimant.api().get("/v1/claims/" + id + "/timeline").expect(200);
        assertThat(timeline.at("/items/5/said")).isEqualTo("the fitter");
    }

    @Test
    void decidesOnceOfTheClaimAsItWasRead() {
        var claimant = Claimant.inSweden();
        var id = claimant.sends(LOUD).expect(201).at("/id");
        var agent = Staff.agent();
        var read = reads(agent, id).expect(200);
        assertThat(read.at("/language")).isEqualTo("sv");
        var version = read.at("/version");
        decides(agent, id, version, "{\"result\":\"REJECTED\",\"amountMinor\":1,\"reason\":\"No.\"}")
                .expect(400);
        var decided =
                decides(
                                agent,
                                id,
                                version,
                                "{\"result\":\"PARTLY\",\"amountMinor\":3700,\"reason\":\"Paid twice.\"}")
                        .expect(200);
        assertThat(decided.at("/outcome/amount/minor")).isEqualTo("3700");
        assertThat(decided.json().has("lease")).isFalse();
        var late = decides(agent, id, version, "{\"result\":\"GRANTED\",\"reason\":\"Yes.\"}").expect(412);
        assertThat(late.at("/type")).isEqualTo("urn:problem:svar:case-moved");
        assertThat(late.at("/detail")).contains("We decided the claim.").contains("Decided");
        assertThat(claimant.api().get("/v1/claims/" + id + "/messages").expect(200).at("/items/0/text"))
                .contains("Allmänna reklamationsnämnden");
    }

    @Test
    void letsOneOfTwoDecideAtOnceAndTellsTheOther() {
        var agents = List.of(Staff.agent(), Staff.agent());
        for (int round = 0; round < 10; round++) {
            var claimant = Claimant.inNorway();
            var id = claimant.sent();
            var version = reads(agents.getFirst(), id).expect(200).at("/version");
            var start = new CyclicBarrier(2);
            var answers =
                    agents.stream()
                            .map(agent ->
                                    CompletableFuture.supplyAsync(
                                            () -> {
                                                await(start);
                                                return decides(
                                                        agent,
                                                        id,
                                                        version,
                                                        "{\"result\":\"GRANTED\",\"reason\":\"Yes.\"}");
                                            },
                                            Thread::startVirtualThread))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
            assertThat(answers.stream().map(Api.Answer::status)).containsExactlyInAnyOrder(200, 412);
            var timeline = claimant.api().get("/v1/claims/" + id + "/timeline").expect(200);
            assertThat(timeline.json().at("/items").findValuesAsText("what")).containsOnlyOnce("DECIDED");
        }
    }

    @Test
    void keepsAClaimInOneHandAndNeverSaysWhose() {
        var id = Claimant.inNorway().sent();
        var mine = Staff.of("Holda Haltefast", "svar-agents");
        var other = Staff.agent();
        replies(mine, id).expect(200);
        var refused = replies(other, id).expect(409);
        assertThat(refused.at("/type")).isEqualTo("urn:problem:svar:case-leased");
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.text()).doesNotContain("Holda");
        assertThat(reads(other, id).expect(200).json().at("/lease/mine").asBoolean(true)).isFalse();

        other.api().delete(path(id) + "/lease").expect(204);
        replies(other, id).expect(409);
        mine.api().delete(path(id) + "/lease").expect(204);
        replies(other, id).expect(200);
    }

    @Test
    void threatsAreForTheTeamLeader() {
        var id = Claimant.inNorway().sends(THREAT).expect(201).at("/id");
        assertThat(reads(Staff.agent(), id).expect(403).at("/type"))
                .isEqualTo("urn:problem:svar:for-the-leader");
        replies(Staff.agent(), id).expect(403);
        assertThat(DeskOrderTest.listed(Staff.agent())).doesNotContain(id);
        var leader = Staff.leader();
        assertThat(DeskOrderTest.listed(leader)).contains(id);
        assertThat(DeskOrderTest.listed(leader, "&forLeader=true")).contains(id);
        assertThat(DeskOrderTest.listed(Staff.agent(), "&forLeader=true")).isEmpty();
        assertThat(reads(leader, id).expect(200).json().at("/flags/threat").asBoolean()).isTrue();
    }

    @Test
    void passesAClaimToTheTeamLeaderAndKeepsWhyInside() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var agent = Staff.agent();
        var passed = does(agent, id, "escalation", "{\"why\":\"Kanarie\"}").expect(200);
        assertThat(passed.json().at("/forLeader").asBoolean()).isTrue();
        replies(agent, id).expect(403);
        var timeline = claimant.api().get("/v1/claims/" + id + "/timeline").expect(200);
        assertThat(timeline.text()).contains("ESCALATED").doesNotContain("Kanarie");
        replies(Staff.leader(), id).expect(200);
    }

    @Test
    void theCustomerGetsTheBoss() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var agent = Staff.agent();
        replies(agent, id).expect(200);
        for (int twice = 0; twice < 2; twice++) {
            claimant.api()
                    .with("Idempotency-Key", UUID.randomUUID().toString())
                    .post("/v1/claims/" + id + "/escalation", "{\"why\":\"Three times I told it.\"}")
                    .expect(200);
        }
        replies(agent, id).expect(403);
        replies(Staff.leader(), id).expect(200);
        var timeline = claimant.api().get("/v1/claims/" + id + "/timeline").expect(200);
        assertThat(timeline.json().at("/items").findValuesAsText("what"))
                .containsExactly("CREATED", "RECEIVED", "READ", "REPLIED", "ESCALATED", "REPLIED");
        assertThat(timeline.at("/items/4/said")).isEqualTo("Three times I told it.");
    }

    @Test
    void somebodyElseLooksAtAContestedClaim() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var judge = Staff.agent();
        rejects(judge, id).expect(200);
        claimant.contests(id).expect(200);
        assertThat(rejects(judge, id).expect(409).at("/type")).isEqualTo("urn:problem:svar:decided-by-you");
        assertThat(rejects(Staff.agent(), id).expect(200).at("/state")).isEqualTo("DECIDED");
    }

    @Test
    void promisesByWhenMoreIsTold() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var due = inDays(2);
        var body = "{\"kind\":\"NEXT_UPDATE\",\"dueAt\":\"%s\",\"text\":\"I ask the fitter.\"}";
        var agent = Staff.agent();
        does(agent, id, "promise", body.formatted(inDays(-1))).expect(400);
        does(agent, id, "promise", body.formatted(inDays(61))).expect(400);
        does(agent, id, "promise", body.formatted(due)).expect(200);
        assertThat(Instant.parse(claimant.looksAt(id).at("/nextUpdate/by"))).isEqualTo(due);
        assertThat(claimant.api().get("/v1/promises?state=OPEN").expect(200).at("/items/0/dueAt"))
                .isEqualTo(due.toString());
    }

    @Test
    void knowsNoDraftsAndNothingThatIsNotThere() {
        var draft = Claimant.inNorway().sends("{\"kind\":\"OTHER\",\"draft\":true}").expect(201).at("/id");
        reads(Staff.agent(), draft).expect(404);
        replies(Staff.agent(), draft).expect(404);
        reads(Staff.agent(), UUID.randomUUID().toString()).expect(404);
    }

    private static Instant inDays(int days) {
        return Instant.ofEpochSecond(Instant.now().plus(Duration.ofDays(days)).getEpochSecond());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
