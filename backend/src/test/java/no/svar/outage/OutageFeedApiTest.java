package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.meter.Points;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

class OutageFeedApiTest {

    private static final String SQUARE =
            """
            {"type": "Polygon", "coordinates": [[[10, 59], [11, 59], [11, 60], [10, 60], [10, 59]]]}\
            """;

    private final OutageEstimates estimates = Portal.bean(OutageEstimates.class);
    private final Scopes scopes = Portal.bean(Scopes.class);
    private final String point = Points.newId();

    @Test
    void keepsAnOutageWithAllThatIsTold() {
        var blackout =
                Blackout.aBlackout()
                        .hitting(point)
                        .inPostalCodes("0155", "0154", "0155")
                        .expectedBack("2026-11-01T15:00:00Z")
                        .with("causeCode", "FALLEN_TREE")
                        .json("causeText", "{\"nb\": \"Et tre falt over linjen.\"}")
                        .json("area", SQUARE)
                        .json("networkKv", "22.0")
                        .json("customers", "412")
                        .with("phone", "+4722000000")
                        .json(
                                "exception",
                                """
                                {"code": "OUTSIDE_CONTROL", "decidedOn": "2026-11-01", "reason": "Orkan"}\
                                """)
                        .json(
                                "customerCaused",
                                "[{\"meteringPoint\": \"%s\", \"minutes\": 90}]".formatted(point));
        assertThat(blackout.told("2026-11-01T11:00:00Z").at("/result").asText()).isEqualTo("CREATED");

        var kept = blackout.kept();
        assertThat(kept.country()).isEqualTo(Country.NO);
        assertThat(kept.status()).isEqualTo(OutageStatus.CONFIRMED);
        assertThat(kept.startedAt()).isEqualTo(Instant.parse(Blackout.STARTED));
        var details = kept.details();
        assertThat(details.postalCodes()).containsExactly("0154", "0155");
        assertThat(details.points()).isEqualTo(1);
        assertThat(details.networkKv()).isEqualByComparingTo("22");
        assertThat(details.causeText())
                .extracting(words -> words.in(Language.SV))
                .isEqualTo("Et tre falt over linjen.");
        assertThat(details.area())
                .isEqualTo(
                        new Area(
                                "{\"type\":\"Polygon\",\"coordinates\":"
                                        + "[[[10,59],[11,59],[11,60],[10,60],[10,59]]]}",
                                10,
                                59,
                                11,
                                60));
        assertThat(details.customerCaused()).containsExactly(new CustomerCaused(Gsrn.number(point), 90));
        assertThat(details.exception())
                .extracting(LegalException::code)
                .isEqualTo(LegalException.Code.OUTSIDE_CONTROL);
        assertThat(details.doubts()).isEmpty();
        assertThat(scopes.of(kept.id()))
                .singleElement()
                .satisfies(scope ->
                        assertThat(PointSet.unpacked(scope.points()).contains(Gsrn.number(point))).isTrue());
    }

    @Test
    void theNewestRowWinsAndTheIdStays() {
        var blackout = Blackout.aBlackout().hitting(point);
        blackout.told("2026-11-01T11:00:00Z");
        var id = blackout.kept().id();

        assertThat(blackout.told("2026-11-01T12:00:00Z").at("/result").asText()).isEqualTo("UNCHANGED");
        assertThat(blackout.kept().asOf()).isEqualTo(Instant.parse("2026-11-01T12:00:00Z"));
        blackout.with("status", "CREW_ON_SITE");
        assertThat(blackout.told("2026-11-01T11:30:00Z").at("/result").asText()).isEqualTo("STALE");
        assertThat(blackout.told("2026-11-01T13:00:00Z").at("/result").asText()).isEqualTo("UPDATED");
        assertThat(blackout.kept().status()).isEqualTo(OutageStatus.CREW_ON_SITE);
        assertThat(blackout.kept().id()).isEqualTo(id);
    }

    @Test
    void keepsEveryChangeOfAnEstimateAndNothingElse() {
        var blackout = Blackout.aBlackout().hitting(point);
        blackout.told("2026-11-01T10:10:00Z");
        blackout.expectedBack("2026-11-01T12:00:00Z").told("2026-11-01T10:20:00Z");
        blackout.with("status", "CREW_ON_SITE").told("2026-11-01T10:30:00Z");
        blackout.json(
                        "estimate",
                        """
                        {"earliest": "2026-11-01T14:00:00Z", "latest": "2026-11-01T18:00:00Z", "confidence": "LOW",
                         "nextUpdateAt": "2026-11-01T13:00:00Z", "reason": {"nb": "Mer skade enn ventet."},
                         "reasonCode": "STORM"}\
                        """)
                .told("2026-11-01T11:30:00Z");
        blackout.json("estimate", "null").told("2026-11-01T11:45:00Z");

        var told = estimates.of(List.of(blackout.kept().id()));

        assertThat(told)
                .extracting(OutageEstimate::latest)
                .containsExactly(
                        Instant.parse("2026-11-01T12:00:00Z"), Instant.parse("2026-11-01T18:00:00Z"), null);
        assertThat(told.get(1).reason()).isEqualTo(new Words("Mer skade enn ventet.", null, null, null));
        assertThat(told.get(1).toldAt()).isEqualTo(Instant.parse("2026-11-01T11:30:00Z"));
        assertThat(told.get(2).isWithdrawal()).isTrue();
    }

    @Test
    void keepsEveryEstimateOfABatchThatTellsSeveral() {
        var blackout = Blackout.aBlackout().hitting(point);
        var rows = new ArrayList<String>();
        for (int hour = 12; hour < 16; hour++) {
            var latest = "2026-11-01T%d:00:00Z".formatted(hour);
            rows.add(
                    blackout.expectedBack(latest).with("asOf", "2026-11-01T10:%d:00Z".formatted(hour)).row());
        }
        var answer = Blackout.machine().put(Blackout.PATH, "[" + String.join(",", rows) + "]").expect(200);

        assertThat(answer.at("/counts/created")).isEqualTo("1");
        assertThat(answer.at("/counts/updated")).isEqualTo("3");
        assertThat(estimates.of(List.of(blackout.kept().id())))
                .extracting(OutageEstimate::latest)
                .extracting(String::valueOf)
                .containsExactly(
                        "2026-11-01T12:00:00Z",
                        "2026-11-01T13:00:00Z",
                        "2026-11-01T14:00:00Z",
                        "2026-11-01T15:00:00Z");
    }

    @Test
    void keepsWhatIsOddWithADoubtAndSaysSo() {
        var blackout =
                Blackout.aBlackout()
                        .hitting(point)
                        .with("causeCode", "SQUIRREL")
                        .with("knownAt", "2026-11-01T09:00:00Z")
                        .expectedBack("2026-11-01T10:30:00Z");

        var row = blackout.told("2026-11-01T11:00:00Z");

        assertThat(row.at("/doubts"))
                .extracting(doubt -> doubt.at("/pointer").asText())
                .containsExactlyInAnyOrder("/causeCode", "/knownAt", "/estimate/latest");
        assertThat(blackout.kept().details().doubts())
                .containsExactlyInAnyOrder(Doubt.UNKNOWN_CAUSE, Doubt.KNOWN_EARLY, Doubt.ESTIMATE_PASSED);
        assertThat(blackout.kept().details().causeCode()).isEqualTo("SQUIRREL");
    }

    @Test
    void keepsTheStepsOfRestorationWithTheirPoints() {
        var early = Points.newId();
        var blackout = Blackout.aBlackout().hitting(point, early).step("2026-11-01T11:00:00Z", early);
        blackout.told("2026-11-01T11:10:00Z");

        assertThat(blackout.kept().details().steps())
                .containsExactly(new Step(Instant.parse("2026-11-01T11:00:00Z"), 1, List.of(), null, null));
        assertThat(scopes.of(blackout.kept().id())).extracting(Scope::part).containsExactly(0, 1);
    }

    @Test
    void aSwedishPostalCodeIsTheSameWithItsBlank() {
        var blackout = Blackout.aBlackout().inSweden().inPostalCodes("111 22", "11122");
        blackout.told("2026-11-01T11:00:00Z");

        assertThat(blackout.kept().details().postalCodes()).containsExactly("11122");
    }

    @Test
    void takesAnAreaOfSeveralPartsWithHoles() {
        var area =
                """
                {"type": "MultiPolygon", "coordinates": [
                  [[[10, 59], [11, 59], [11, 60], [10, 60], [10, 59]],
                   [[10.4, 59.4], [10.6, 59.4], [10.6, 59.6], [10.4, 59.4]]],
                  [[[12, 59], [12.5, 59], [12.5, 59.123456789, 40], [12, 59]]]]}\
                """;
        var blackout = Blackout.aBlackout().json("area", area);
        blackout.told("2026-11-01T11:00:00Z");

        assertThat(blackout.kept().details().area())
                .satisfies(kept -> {
                    assertThat(kept.geoJson()).contains("[12.5,59.123457]").endsWith("]]]]}");
                    assertThat(kept.east()).isEqualTo(12.5);
                });
    }

    @Test
    void onlyWhoMayTellOfOutagesDoes() {
        Api.portal()
                .as(Machines.token("feed:invoices"))
                .put(Blackout.PATH, "[" + Blackout.aBlackout().hitting(point).row() + "]")
                .expect(403);
    }
}
