package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeteringPointFeedApiTest {

    private static final String PATH = "/v1/feeds/metering-points";

    private final MeteringPoints points = Portal.bean(MeteringPoints.class);
    private final Points point = Points.aPoint();

    @Test
    void keepsAPointWithAllItsFields() {
        point.inSweden().readByRegister(6).withFuse(25, 400, 3).with("expectedAnnualKwh", 16_000).known();

        var kept = kept();
        assertThat(kept.id()).isEqualTo(point.id());
        assertThat(kept.country()).isEqualTo(Country.SE);
        assertThat(kept.priceArea()).isEqualTo(PriceArea.SE3);
        assertThat(kept.use()).isEqualTo(Use.HOUSEHOLD);
        assertThat(kept.resolution()).isEqualTo(Resolution.REGISTER);
        assertThat(kept.registerDigits()).isEqualTo(6);
        assertThat(kept.multiplier()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(kept.fuseAmperes()).isEqualTo(25);
        assertThat(kept.expectedAnnualKwh()).isEqualByComparingTo("16000");
        assertThat(kept.source()).isEqualTo(Machines.SOURCE);
    }

    @Test
    void theNewestDescriptionWins() {
        assertThat(result(point.row())).isEqualTo("CREATED");
        assertThat(result(point.row())).isEqualTo("UNCHANGED");
        assertThat(result(point.with("asOf", "2026-03-01T00:00:00Z").with("retailer", "Kraftlaget").row()))
                .isEqualTo("UPDATED");
        assertThat(result(point.with("asOf", "2026-02-01T00:00:00Z").with("retailer", "Ny").row()))
                .isEqualTo("STALE");
        assertThat(kept().retailer()).isEqualTo("Kraftlaget");
    }

    @Test
    void readsLinesRehearsesAndReportsUnknownFields() {
        var row = point.with("colour", "red").row();
        var machine =
                Api.portal()
                        .as(Machines.token("feed:metering-points"))
                        .breakingTheContract()
                        .with("Content-Type", "application/x-ndjson");

        var answer =
                machine.send("PUT", PATH + "?dryRun=true", (row + "\n").getBytes(StandardCharsets.UTF_8))
                        .expect(200);

        assertThat(answer.at("/counts/created")).isEqualTo("1");
        assertThat(answer.at("/rows/0/unknownFields/0")).isEqualTo("/colour");
        assertThat(points.find(Gsrn.number(point.id()))).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "meteringPoint;\"707057500012345670\";/meteringPoint",
                "priceArea;\"SE3\";/priceArea",
                "priceArea;\"NO6\";/priceArea",
                "postalCode;\"12345\";/postalCode",
                "resolution;\"REGISTER\";/registerDigits",
                "registerDigits;3;/registerDigits",
                "multiplier;0;/multiplier",
                "mainFuse;{\"amperes\": 25, \"volts\": 110, \"phases\": 3};/mainFuse/volts",
                "mainFuse;{\"amperes\": 25, \"volts\": 230, \"phases\": 2};/mainFuse/phases",
                "mainFuse;{\"volts\": 230, \"phases\": 3};/mainFuse/amperes",
                "expectedAnnualKwh;-1;/expectedAnnualKwh",
                "expectedAnnualGridCostMinor;-1;/expectedAnnualGridCostMinor",
                "gridCompany;null;/gridCompany",
                "use;\"FARM\";/use",
            })
    void refuses(String field, String value, String pointer) throws Exception {
        var row = (ObjectNode) Api.JSON.readTree(point.row());
        row.set(field, Api.JSON.readTree(value));

        var answer = put("[" + row + "]");

        assertThat(answer.at("/rows/0/result")).as(answer.text()).isEqualTo("REJECTED");
        assertThat(answer.at("/rows/0/errors/0/pointer")).isEqualTo(pointer);
        assertThat(points.find(Gsrn.number(point.id()))).isEmpty();
    }

    @Test
    void valuesThatCameBeforeTheirPointShowAsSoonAsItIsKnown() {
        Values.of(point.id()).on(LocalDate.of(2026, 6, 1)).each("0.5").told();
        point.known();
        var person = People.aCustomer().withMeteringPoint("A-" + UUID.randomUUID(), point.id()).signedIn();

        var shown =
                person.api()
                        .get(
                                "/v1/metering-points/%s/consumption?from=2026-06-01&to=2026-06-01&resolution=hour"
                                        .formatted(point.id()))
                        .expect(200);

        assertThat(shown.json().path("items")).hasSize(24);
        assertThat(shown.json().at("/sum/kwh").decimalValue()).isEqualByComparingTo("12");
    }

    private MeteringPoint kept() {
        return points.find(Gsrn.number(point.id())).orElseThrow();
    }

    private static String result(String row) {
        return put("[" + row + "]").at("/rows/0/result");
    }

    private static Api.Answer put(String json) {
        return Api.portal()
                .as(Machines.token("feed:metering-points"))
                .breakingTheContract()
                .put(PATH, json)
                .expect(200);
    }
}
