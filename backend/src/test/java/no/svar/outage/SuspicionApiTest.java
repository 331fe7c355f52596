package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import no.svar.Api;
import no.svar.Api.Answer;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.regulation.Gsrn;
import org.junit.jupiter.api.Test;

class SuspicionApiTest {

    private static final String CONFIRM = "{\"decision\":\"CONFIRM\"}";

    /// That of a postal code, as operators see it.
    static Optional<JsonNode> suspicionAt(String postalCode) {
        var cursor = "";
        do {
            var page = DarkHome.operator().get("/v1/outage-suspicions?limit=100" + cursor).expect(200);
            for (var item : page.json().get("items")) {
                if (item.at("/postalCodes/0").asText().equals(postalCode)) {
                    return Optional.of(item);
                }
            }
            cursor = "&cursor=" + page.at("/nextCursor");
        } while (cursor.length() > "&cursor=".length());
        return Optional.empty();
    }

    static Answer decide(Api operator, String suspicion, String decision) {
        return operator.post("/v1/outage-suspicions/" + suspicion + "/decision", decision);
    }

    private static List<DarkHome> neighbours(String postalCode, int homes) {
        return IntStream.range(0, homes).mapToObj(home -> DarkHome.at(postalCode)).toList();
    }

    @Test
    void isMadeOfReportsOfEnoughMeteringPointsOfAPostalCode() {
        var code = DarkHome.aPostalCode();
        var homes = neighbours(code, Portal.bean(ReportSettings.class).pointsSuspected());
        var first = homes.getFirst();
        var receipt = first.reports("NO_POWER").expect(201);
        assertThat(suspicionAt(code).orElseThrow().get("state").asText()).isEqualTo("REPORTED");
        first.reports("FLICKER").expect(201);
        assertThat(suspicionAt(code).orElseThrow().get("state").asText())
                .as("one home, however often it reports, makes no suspicion")
                .isEqualTo("REPORTED");

        homes.stream().skip(1).forEach(home -> home.reports("NO_POWER").expect(201));

        var suspicion = suspicionAt(code).orElseThrow();
        assertThat(suspicion.get("state").asText()).isEqualTo("OPEN");
        assertThat(suspicion.get("reports").asInt()).isEqualTo(homes.size() + 1);
        assertThat(
                        StreamSupport.stream(suspicion.get("meteringPoints").spliterator(), false)
                                .map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(homes.stream().map(DarkHome::meteringPoint).toList());
        assertThat(suspicion.get("municipality").asText()).isEqualTo("Oslo");
        assertThat(suspicion.get("danger").asBoolean()).isFalse();
        assertThat(first.looksAt(receipt.at("/id")).at("/state")).isEqualTo("SUSPECTED");
    }

    @Test
    void isNotSeenByAnybodyElse() {
        var code = DarkHome.aPostalCode();
        neighbours(code, 3).forEach(home -> home.reports("NO_POWER").expect(201));

        Api.portal().get("/v1/outage-suspicions").expect(401);
        DarkHome.inNorway().api().get("/v1/outage-suspicions").expect(403);
        Api.portal().as(Machines.token("feed:invoices")).get("/v1/outage-suspicions").expect(403);
    }

    @Test
    void isMadeOfOneReportOfDangerAndComesFirst() {
        var code = DarkHome.aPostalCode();
        var home = DarkHome.at(code);
        home.sends(home.report("NO_POWER").put("danger", true).put("text", "A line is down.")).expect(201);
        DarkHome.inNorway().reports("NO_POWER").expect(201);

        var first = DarkHome.operator().get("/v1/outage-suspicions?limit=1").expect(200);
        assertThat(first.json().at("/items/0/danger").asBoolean()).isTrue();
        assertThat(suspicionAt(code).orElseThrow().get("state").asText()).isEqualTo("OPEN");
    }

    static JsonNode awaitNotice(DarkHome home, String kind) {
        for (long end = System.nanoTime() + Duration.ofSeconds(30).toNanos(); System.nanoTime() < end; ) {
            for (var notice : home.api().get("/v1/notices").expect(200).json().at("/items")) {
                if (notice.at("/kind").asText().equals(kind)) {
                    return notice;
                }
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("Nobody told " + kind);
    }

    @Test
    void showsTheOperatorWhatWasReportedInTheCustomersWords() {
        var code = DarkHome.aPostalCode();
        var home = DarkHome.at(code);
        home.sends(home.report("FLICKER").put("text", "The lamps go dim when it blows.")).expect(201);

        var said = suspicionAt(code).orElseThrow().at("/said");
        assertThat(said).hasSize(1);
        assertThat(said.at("/0/text").asText()).isEqualTo("The lamps go dim when it blows.");
        assertThat(said.at("/0/what").asText()).isEqualTo("FLICKER");
        assertThat(said.at("/0/meteringPoint").asText()).isEqualTo(home.meteringPoint());
    }

    @Test
    void closesTheReportsWithTheReasonWhenItIsDismissed() {
        var code = DarkHome.aPostalCode();
        var home = DarkHome.at(code);
        var receipt = home.reports("NO_POWER").expect(201).at("/id");
        var suspicion = suspicionAt(code).orElseThrow().get("id").asText();
        var dismissal = "{\"decision\":\"DISMISS\",\"reason\":\"The main fuse of the house had blown.\"}";

        var decided = decide(DarkHome.operator(), suspicion, dismissal).expect(200);

        assertThat(decided.at("/state")).isEqualTo("DISMISSED");
        var seen = home.looksAt(receipt);
        assertThat(seen.at("/state")).isEqualTo("CLOSED");
        assertThat(seen.at("/text")).contains("The main fuse of the house had blown.");
        assertThat(awaitNotice(home, "REPORT_CLOSED").at("/text").asText())
                .contains("The answer: The main fuse of the house had blown.");
        assertThat(awaitNotice(home, "REPORT_CLOSED").at("/about/id").asText()).isEqualTo(receipt);
        assertThat(decide(DarkHome.operator(), suspicion, dismissal).expect(200).json())
                .as("decided twice alike")
                .isEqualTo(decided.json());
        var refused = decide(DarkHome.operator(), suspicion, CONFIRM).expect(409);
        assertThat(refused.at("/type")).isEqualTo("urn:problem:svar:already-decided");
    }

    @Test
    void becomesAnOutageOfTheDarkHomesWhenItIsConfirmed() {
        var code = DarkHome.aPostalCode();
        var dark = DarkHome.at(code);
        var receipt = dark.reports("NO_POWER").expect(201);
        DarkHome.at(code).reports("FLICKER").expect(201);
        var suspicion = suspicionAt(code).orElseThrow().get("id").asText();

        var decided = decide(DarkHome.operator(), suspicion, CONFIRM).expect(200);

        assertThat(decided.at("/state")).isEqualTo("CONFIRMED");
        var outage = outage(decided.at("/outage"));
        assertThat(outage.source()).isEqualTo("svar");
        assertThat(outage.status()).isEqualTo(OutageStatus.CONFIRMED);
        assertThat(outage.startedAt()).isEqualTo(receipt.at("/receivedAt"));
        assertThat(outage.details().knownAt()).isEqualTo(receipt.at("/receivedAt"));
        assertThat(outage.details().extent()).isEqualTo(Extent.ALL_PHASES);
        assertThat(outage.gridCompany()).isEqualTo("Nettlaget");
        var hit = PointSet.unpacked(Portal.bean(Scopes.class).of(outage.id()).getFirst().points());
        assertThat(hit.after(0, 10)).containsExactly(Gsrn.number(dark.meteringPoint()));
        var seen = dark.looksAt(receipt.at("/id"));
        assertThat(seen.at("/state")).isEqualTo("CONFIRMED");
        assertThat(seen.at("/outage")).isEqualTo(outage.id());
        assertThat(decide(DarkHome.operator(), suspicion, CONFIRM).expect(200).json())
                .isEqualTo(decided.json());
        decide(DarkHome.operator(), suspicion, "{\"decision\":\"DISMISS\"}").expect(409);
    }

    @Test
    void isToldAsDeadPhasesWhereNobodyIsInTheDark() {
        var code = DarkHome.aPostalCode();
        DarkHome.at(code).reports("SOME_PHASES").expect(201);
        var suspicion = suspicionAt(code).orElseThrow().get("id").asText();

        var decided = decide(DarkHome.operator(), suspicion, CONFIRM).expect(200);

        assertThat(outage(decided.at("/outage")).details().extent()).isEqualTo(Extent.SOME_PHASES);
    }

    @Test
    void makesRoomForTheOutageThatTheGridCompanyTells() throws Exception {
        var code = DarkHome.aPostalCode();
        var home = DarkHome.at(code);
        home.reports("NO_POWER").expect(201);
        var suspicion = suspicionAt(code).orElseThrow().get("id").asText();
        var revealed = decide(DarkHome.operator(), suspicion, CONFIRM).expect(200).at("/outage");

        var now = Instant.now().toString();
        var told = Blackout.aBlackout().hitting(home.meteringPoint()).with("startedAt", now);
        told.with("confirms", suspicion).told(now);

        eventually(() -> outage(revealed).status() == OutageStatus.RETIRED);
        var kept = Portal.bean(Suspicions.class).all(List.of(suspicion)).getFirst();
        assertThat(kept.outage()).isEqualTo(told.kept().id());
        assertThat(kept.decidedBy()).isEqualTo(Machines.SOURCE);
    }

    private static Outage outage(String id) {
        return Portal.bean(Outages.class).find(id).orElseThrow();
    }

    private static void eventually(BooleanSupplier isSo) throws InterruptedException {
        for (int i = 0; i < 100 && !isSo.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(isSo.getAsBoolean()).isTrue();
    }

    @Test
    void startsAnewAfterADecision() {
        var code = DarkHome.aPostalCode();
        DarkHome.at(code).reports("NO_POWER").expect(201);
        var dismissed = suspicionAt(code).orElseThrow().get("id").asText();
        decide(DarkHome.operator(), dismissed, "{\"decision\":\"DISMISS\"}").expect(200);

        DarkHome.at(code).reports("NO_POWER").expect(201);

        var next = suspicionAt(code).orElseThrow();
        assertThat(next.get("id").asText()).isNotEqualTo(dismissed);
        assertThat(next.get("reports").asInt()).isEqualTo(1);
    }

    @Test
    void takesDecisionsThatItUnderstandsFromThoseWhoMayDecide() {
        var code = DarkHome.aPostalCode();
        DarkHome.at(code).reports("NO_POWER").expect(201);
        var id = suspicionAt(code).orElseThrow().get("id").asText();
        var broken = DarkHome.operator().breakingTheContract();

        assertThat(decide(broken, id, "{}").expect(400).at("/errors/0/pointer")).isEqualTo("/decision");
        assertThat(decide(broken, id, "{\"decision\":\"MAYBE\"}").expect(400).at("/errors/0/pointer"))
                .isEqualTo("/decision");
        var longReason = "{\"decision\":\"DISMISS\",\"reason\":\"" + "x".repeat(201) + "\"}";
        assertThat(decide(broken, id, longReason).expect(400).at("/errors/0/pointer")).isEqualTo("/reason");
        decide(DarkHome.operator(), UUID.randomUUID().toString(), "{\"decision\":\"DISMISS\"}").expect(404);
        decide(Api.portal().as(Machines.token("feed:invoices")), id, "{\"decision\":\"DISMISS\"}")
                .expect(403);
    }
}
