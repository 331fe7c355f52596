package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.svar.Api;
import no.svar.access.People;
import no.svar.meter.Points;
import org.junit.jupiter.api.Test;

class OutagePromisesTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String point = Points.newId();
    private final Api customer =
            People.aCustomer().withMeteringPoint("A-" + UUID.randomUUID(), point).signedIn().api();
    private final Blackout blackout = Blackout.aBlackout().hitting(point).with("startedAt", at(-300));

    @Test
    void promisesWhatIsExpectedAndReplacesItWhenItMoves() throws InterruptedException {
        blackout.expectedBack(at(60)).told(at(-20));
        blackout.expectedBack(at(120)).told(at(-10));

        arePromised("RESTORATION", "CHANGED " + at(60), "OPEN " + at(120));
    }

    @Test
    void keepsThePromiseOfAnUpdateByWhateverIsToldNext() throws InterruptedException {
        blackout.json("estimate", estimate(at(120), at(30))).told(at(-20));
        blackout.json("estimate", estimate(at(120), at(90))).told(at(-10));
        blackout.expectedBack(at(120)).told(at(-5));

        arePromised("NEXT_UPDATE", "KEPT " + at(30), "KEPT " + at(90));
        arePromised("RESTORATION", "OPEN " + at(120));
    }

    @Test
    void keepsOrMissesThePromiseByWhenPowerWasBack() throws InterruptedException {
        blackout.expectedBack(at(-30)).told(at(-60));
        blackout.restored(at(-40)).told(at(-10));
        arePromised("RESTORATION", "KEPT " + at(-30));

        var late = Blackout.aBlackout().hitting(point).with("startedAt", at(-200));
        late.expectedBack(at(-30)).told(at(-60));
        late.restored(at(-20)).told(at(-10));
        arePromised("RESTORATION", "KEPT " + at(-30), "MISSED " + at(-30));
    }

    @Test
    void cancelsWhatIsPromisedNoLonger() throws InterruptedException {
        blackout.json("estimate", estimate(at(120), at(30))).told(at(-20));
        blackout.json("estimate", "null").told(at(-10));
        arePromised("RESTORATION", "CANCELLED " + at(120));

        blackout.expectedBack(at(180)).told(at(-8));
        blackout.with("status", "CANCELLED").told(at(-5));
        arePromised("RESTORATION", "CANCELLED " + at(120), "CANCELLED " + at(180));
    }

    @Test
    void plannedWorkPromisesItsEnd() throws InterruptedException {
        var work =
                Blackout.plannedWork().hitting(point).with("startedAt", at(600)).with("plannedEnd", at(720));
        work.told(at(-20));

        arePromised("RESTORATION", "OPEN " + at(720));
    }

    @Test
    void doesNotPromiseWhatHadPassedWhenItWasTold() throws InterruptedException {
        blackout.expectedBack(at(-30)).told(at(-20));
        blackout.json("estimate", estimate(at(60), at(-15))).told(at(-10));

        arePromised("RESTORATION", "OPEN " + at(60));
        assertThat(promises("NEXT_UPDATE")).isEmpty();
    }

    /// The customer's promises of a kind, the oldest first, as soon as what was told has become a promise,
    /// and what follows has become of it.
    private void arePromised(String kind, String... wanted) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!promises(kind).equals(List.of(wanted)) && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        assertThat(promises(kind)).containsExactly(wanted);
    }

    private List<String> promises(String kind) {
        return ofKind(customer.get("/v1/promises?limit=100").expect(200).json().path("items"), kind);
    }

    private static List<String> ofKind(JsonNode items, String kind) {
        var promises = new ArrayList<String>();
        for (var item : items) {
            if (item.path("kind").asText().equals(kind)) {
                promises.addFirst(item.path("state").asText() + " " + item.path("dueAt").asText());
            }
        }
        return promises;
    }

    private static String estimate(String latest, String nextUpdateAt) {
        return """
        {"latest": "%s", "confidence": "LOW", "nextUpdateAt": "%s"}\
        """
                .formatted(latest, nextUpdateAt);
    }

    private String at(long minutes) {
        return now.plus(Duration.ofMinutes(minutes)).toString();
    }
}
