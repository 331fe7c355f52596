package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import no.svar.access.People;
import no.svar.meter.Points;
import org.junit.jupiter.api.Test;

/// Customers who say that an outage is not over, and what the operator finds.
class StillOutTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant STARTED = NOW.minus(Duration.ofHours(25));
    private static final Instant TOLD_BACK = NOW.minus(Duration.ofHours(5));

    private final DarkHome home = aHome();
    private final Blackout blackout = Blackout.aBlackout().hitting(home.meteringPoint());

    private static DarkHome aHome() {
        var point =
                Points.aPoint()
                        .with("postalCode", DarkHome.aPostalCode())
                        .with("expectedAnnualGridCostMinor", 1_000_000)
                        .known();
        return new DarkHome(DarkHome.holderOf(People.aCustomer(), point), point);
    }

    private JsonNode judged(Predicate<JsonNode> wanted) {
        var items = home.api().get("/v1/compensation").expect(200).json().at("/items");
        for (long end = System.nanoTime() + Duration.ofSeconds(30).toNanos(); System.nanoTime() < end; ) {
            if (!items.isEmpty() && wanted.test(items.get(0))) {
                return items.get(0);
            }
            LockSupport.parkNanos(50_000_000);
            items = home.api().get("/v1/compensation").expect(200).json().at("/items");
        }
        throw new AssertionError("Only " + items);
    }

    /// Whether its length is judged; what it gives is not asked, as the amounts of some years are not known.
    private static boolean isOver(JsonNode judged) {
        return !judged.at("/reason").asText().equals("NOT_OVER");
    }

    private String reported() {
        blackout.with("startedAt", STARTED.toString()).restored(TOLD_BACK.toString());
        blackout.told(TOLD_BACK.toString());
        assertThat(judged(StillOutTest::isOver).at("/minutes").asLong()).isEqualTo(20 * 60);
        home.sends(
                        home.report("STILL_OUT")
                                .put("outage", blackout.kept().id())
                                .put("text", "All the street is dark."))
                .expect(201);
        judged(one -> !isOver(one));
        return suspicion().at("/id").asText();
    }

    private JsonNode suspicion() {
        var found =
                DarkHome.operator().get("/v1/outage-suspicions?limit=100").expect(200).json().at("/items");
        for (var one : found) {
            if (one.at("/outage").asText().equals(blackout.kept().id())) {
                return one;
            }
        }
        throw new AssertionError("Nothing is shown to the operator");
    }

    @Test
    void areJudgedAgainByThemselvesWithTheTimeThatTheOperatorConfirms() {
        var id = reported();
        var shown = suspicion();
        assertThat(shown.at("/state").asText()).isEqualTo("OPEN");
        assertThat(shown.at("/stillOut").asBoolean()).isTrue();
        assertThat(shown.at("/said/0/text").asText()).isEqualTo("All the street is dark.");

        var operator = DarkHome.operator();
        SuspicionApiTest.decide(operator, id, "{\"decision\":\"CONFIRM\"}").expect(200);
        judged(one -> !isOver(one));
        var early = SuspicionApiTest.decide(operator, id, confirmed(TOLD_BACK)).expect(400);
        assertThat(early.at("/errors/0/pointer")).isEqualTo("/restoredAt");

        var back = Instant.now();
        var decided = SuspicionApiTest.decide(operator, id, confirmed(back)).expect(200);
        assertThat(decided.at("/state")).isEqualTo("CONFIRMED");
        assertThat(decided.at("/outage")).isEqualTo(blackout.kept().id());
        var longer = judged(StillOutTest::isOver);
        assertThat(longer.at("/minutes").asLong()).isEqualTo(Duration.between(STARTED, back).toMinutes());
        assertThat(SuspicionApiTest.awaitNotice(home, "OUTAGE_RESTORED")).isNotNull();

        blackout.with("knownAt", STARTED.toString()).told(NOW.toString());
        judged(StillOutTest::isOver);
        LockSupport.parkNanos(500_000_000);
        assertThat(judged(_ -> true).at("/minutes").asLong())
                .as("what was confirmed of one home stays")
                .isEqualTo(longer.at("/minutes").asLong());
    }

    @Test
    void areToldWhereTheOperatorFindsThatItWasOver() {
        var id = reported();
        var dismissal = "{\"decision\":\"DISMISS\",\"reason\":\"Your own fuse was off.\"}";
        SuspicionApiTest.decide(DarkHome.operator(), id, dismissal).expect(200);

        var again = judged(StillOutTest::isOver);
        assertThat(again.at("/minutes").asLong()).isEqualTo(20 * 60);
        var told = SuspicionApiTest.awaitNotice(home, "REPORT_CLOSED");
        assertThat(told.at("/text").asText()).contains("Your own fuse was off.");
        var report = home.looksAt(told.at("/about/id").asText());
        assertThat(report.at("/state")).isEqualTo("CLOSED");
        assertThat(report.at("/text")).contains("Your own fuse was off.");
    }

    private static String confirmed(Instant restoredAt) {
        return "{\"decision\":\"CONFIRM\",\"restoredAt\":\"" + restoredAt + "\"}";
    }
}
