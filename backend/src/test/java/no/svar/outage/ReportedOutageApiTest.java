package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import no.svar.Api.Answer;
import no.svar.Portal;
import no.svar.regulation.Gsrn;
import org.junit.jupiter.api.Test;

/// Reports of metering points that a told outage hits, before, while and after it goes on.
class ReportedOutageApiTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static Instant ago(Duration time) {
        return NOW.minus(time);
    }

    private static Blackout outageAt(DarkHome home, Duration ago) {
        var outage = Blackout.aBlackout().hitting(home.meteringPoint());
        outage.with("startedAt", ago(ago).toString()).told(ago(ago).toString());
        return outage;
    }

    private static Optional<Hit> hit(DarkHome home, Blackout outage) {
        return Portal.bean(Hits.class).find(Gsrn.number(home.meteringPoint()), outage.kept().id());
    }

    private static Hit eventually(DarkHome home, Blackout outage, Predicate<Hit> isSo)
            throws InterruptedException {
        for (int i = 0; i < 200 && hit(home, outage).filter(isSo).isEmpty(); i++) {
            Thread.sleep(50);
        }
        return hit(home, outage).filter(isSo).orElseThrow();
    }

    @Test
    void joinTheOutageAndTellSinceWhenItWasKnown() throws Exception {
        var home = DarkHome.inNorway();
        var outage = outageAt(home, Duration.ofHours(1)).expectedBack(NOW.plusSeconds(7_200).toString());
        outage.told(NOW.toString());
        eventually(home, outage, hit -> true);

        var receipt = home.reports("NO_POWER").expect(201);

        assertThat(receipt.at("/state")).isEqualTo("JOINED_OUTAGE");
        assertThat(receipt.at("/outage")).isEqualTo(outage.kept().id());
        assertThat(receipt.at("/next/by")).isEqualTo(NOW.plusSeconds(7_200).toString());
        var reportedAt = hit(home, outage).orElseThrow().reportedAt();
        assertThat(reportedAt).isEqualTo(receipt.at("/receivedAt"));

        home.reports("FLICKER").expect(201);
        assertThat(hit(home, outage).orElseThrow().reportedAt())
                .as("the first report counts")
                .isEqualTo(reportedAt);
    }

    @Test
    void countWhereTheOutageIsToldAfterThem() throws Exception {
        var home = DarkHome.inNorway();
        var receipt = home.reports("NO_POWER").expect(201);
        assertThat(receipt.at("/state")).isEqualTo("RECEIVED");

        var outage = outageAt(home, Duration.ZERO);
        var hit = eventually(home, outage, told -> true);

        assertThat(hit.reportedAt()).isEqualTo(receipt.at("/receivedAt"));
        assertThat(home.looksAt(receipt.at("/id")).at("/state")).isEqualTo("JOINED_OUTAGE");
        assertThat(home.looksAt(receipt.at("/id")).at("/outage")).isEqualTo(outage.kept().id());
    }

    @Test
    void ofFlickeringLightStartNoClock() throws Exception {
        var home = DarkHome.inNorway();
        home.reports("FLICKER").expect(201);
        home.reports("SOME_PHASES").expect(201);

        assertThat(eventually(home, outageAt(home, Duration.ZERO), told -> true).reportedAt()).isNull();
    }

    @Test
    void ofDeadPhasesStartTheClockInSweden() throws Exception {
        var home = DarkHome.inSweden();
        var receipt = home.reports("SOME_PHASES").expect(201);
        var outage = Blackout.aBlackout().inSweden().hitting(home.meteringPoint());
        outage.with("startedAt", NOW.toString()).told(NOW.toString());

        assertThat(eventually(home, outage, told -> true).reportedAt()).isEqualTo(receipt.at("/receivedAt"));
    }

    @Test
    void openAgainForThatHomeOnlyWhatWasSaidToBeOver() throws Exception {
        var home = DarkHome.inNorway();
        var neighbour = DarkHome.inNorway();
        var outage = Blackout.aBlackout().hitting(home.meteringPoint(), neighbour.meteringPoint());
        var restored = ago(Duration.ofHours(2));
        outage.with("startedAt", ago(Duration.ofHours(5)).toString())
                .told(ago(Duration.ofHours(5)).toString());
        outage.restored(restored.toString()).told(restored.toString());
        eventually(home, outage, Hit::isRestored);
        eventually(neighbour, outage, Hit::isRestored);

        var receipt = stillOut(home, outage).expect(201);

        assertThat(receipt.at("/state")).isEqualTo("JOINED_OUTAGE");
        assertThat(receipt.at("/text")).contains("going on again");
        var hit = hit(home, outage).orElseThrow();
        assertThat(hit.isRestored()).isFalse();
        assertThat(hit.restoredAt()).as("what was told stays").isEqualTo(restored);
        assertThat(hit(neighbour, outage).orElseThrow().isRestored()).isTrue();
        var mine = home.api().get("/v1/outages/mine").expect(200);
        assertThat(mine.at("/items/0/status")).isEqualTo("PARTLY_RESTORED");
        assertThat(mine.at("/items/0/statusText")).contains("You reported at");
        assertThat(mine.json().at("/items/0").has("restoredAt")).isFalse();

        var back = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.SECONDS).toString();
        outage.restored(back).told(back);
        eventually(home, outage, Hit::isRestored);
        assertThat(home.looksAt(receipt.at("/id")).at("/state")).isEqualTo("CLOSED");
    }

    private static Answer stillOut(DarkHome home, Blackout outage) {
        return home.sends(home.report("STILL_OUT").put("outage", outage.kept().id()));
    }

    @Test
    void openNothingThatWasOverLongAgo() throws Exception {
        var home = DarkHome.inNorway();
        var outage = outageAt(home, Duration.ofHours(50));
        outage.restored(ago(Duration.ofHours(40)).toString()).told(ago(Duration.ofHours(40)).toString());
        eventually(home, outage, Hit::isRestored);

        assertThat(stillOut(home, outage).expect(201).at("/state")).isEqualTo("RECEIVED");
        assertThat(hit(home, outage).orElseThrow().isRestored()).isTrue();
    }

    @Test
    void nameNoOutageOfOthers() {
        var home = DarkHome.inNorway();
        var others = outageAt(DarkHome.inNorway(), Duration.ofHours(1));

        assertThat(stillOut(home, others).expect(400).at("/errors/0/pointer")).isEqualTo("/outage");
    }
}
