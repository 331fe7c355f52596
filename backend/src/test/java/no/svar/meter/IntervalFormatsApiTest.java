package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.regulation.Gsrn;
import org.junit.jupiter.api.Test;

/// Interval values as lines, as CSV and as Elhub's XML, through the feed's own door.
class IntervalFormatsApiTest {

    private static final String PATH = "/v1/feeds/interval-values";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    private final MeterDays days = Portal.bean(MeterDays.class);
    private final String point = Points.newId();

    @Test
    void readsLines() {
        var rows = Values.of(point).between(DAY, DAY.plusDays(2)).rows();
        var lines = new StringBuilder();
        rows.forEach(row -> lines.append(row).append('\n'));

        assertThat(send("application/x-ndjson", lines.toString()).expect(200).at("/counts/created"))
                .isEqualTo("3");
    }

    @Test
    void readsCsvAndJoinsTheLinesOfADay() {
        var csv =
                """
                meteringPoint,from,resolution,kwh,quality,version,asOf
                %1$s,2026-06-01T20:00:00Z,PT1H,1.204,MEASURED,1,2026-11-01T06:00:00Z
                %1$s,2026-06-01T21:00:00Z,PT1H,,MISSING,1,2026-11-01T06:00:00Z
                %1$s,2026-06-01T22:00:00Z,PT1H,0.5,ESTIMATED,1,2026-11-01T06:00:00Z
                """
                        .formatted(point);

        var answer = csv(csv).expect(200);

        assertThat(answer.at("/counts/created")).isEqualTo("2");
        assertThat(answer.at("/rows/1/key")).isEqualTo(point + "|2026-06-01T22:00:00Z");
        assertThat(kept(DAY).sumWh()).isEqualTo(1_204);
        assertThat(kept(DAY).version()).isEqualTo(1);
        assertThat(kept(DAY.plusDays(1)).estimatedWh()).isEqualTo(500);
    }

    @Test
    void readsCsvWithSemicolonsQuotesAByteOrderMarkAndColumnsInAnyOrder() {
        var csv =
                "\uFEFFquality;\"kwh\";from;meteringPoint;resolution;note\r\n"
                        + "MEASURED;\"1.5\";2026-06-01T02:00:00+02:00;%s;PT15M;\"a;\"\"b\"\"\"\r\n"
                                .formatted(point)
                        + "\r\n";

        var answer = csv(csv).expect(200);

        assertThat(answer.at("/rows/0/result")).isEqualTo("CREATED");
        assertThat(answer.at("/rows/0/unknownFields/0")).isEqualTo("/note");
        assertThat(kept(DAY).values().get(8).wh()).isEqualTo(1_500);
    }

    @Test
    void readsElviasColumnsAndTakesNothingForAnEstimate() {
        var csv =
                """
                meteringPointId,startTime,endTime,value,uom,verified
                %1$s,2026-06-01T00:00:00+02:00,2026-06-01T01:00:00+02:00,1.1,kWh,true
                %1$s,2026-06-01T01:00:00+02:00,2026-06-01T02:00:00+02:00,1.2,kWh,false
                """
                        .formatted(point);

        csv(csv).expect(200);

        assertThat(kept(DAY).values().subList(0, 3))
                .extracting(IntervalValue::quality)
                .containsExactly(Quality.MEASURED, Quality.UNKNOWN, Quality.MISSING);
    }

    @Test
    void namesTheColumnsWhereTheHeaderIsWrong() {
        for (var header : List.of("meteringPoint,from,kwh\n", "point;time;kwh\n1;2;3\n")) {
            var answer = csv(header).expect(400);
            assertThat(answer.at("/type")).endsWith(":unreadable-body");
            assertThat(answer.at("/detail"))
                    .contains("meteringPoint,from,resolution,kwh,quality,version,asOf")
                    .contains("meteringPointId,startTime,endTime,value,uom,verified");
        }
    }

    @Test
    void refusesALineAndTakesTheOthers() {
        var csv =
                """
                meteringPoint,from,resolution,kwh,quality
                %1$s,2026-06-01T00:00:00Z,PT1H,1.1,MEASURED
                %1$s,2026-06-01 03:00,PT1H,1.1,MEASURED
                %1$s,2026-06-01T02:00:00Z,PT1H,"1,1",MEASURED
                %1$s,2026-06-01T03:00:00Z,PT1H
                %1$s,2026-06-01T04:00:00Z,PT1H,1.1,MEASURED
                """
                        .formatted(point);

        var answer = csv(csv).expect(200);

        assertThat(answer.at("/counts/created")).isEqualTo("2");
        assertThat(answer.at("/counts/rejected")).isEqualTo("3");
        assertThat(answer.at("/rows/1/errors/0/pointer")).isEqualTo("/3/from");
        assertThat(answer.at("/rows/1/errors/0/reason")).contains("2026-10-25T02:00:00+02:00");
        assertThat(answer.at("/rows/2/errors/0/pointer")).isEqualTo("/4/kwh");
        assertThat(answer.at("/rows/3/errors/0/pointer")).isEqualTo("/5");
        assertThat(kept(DAY).known()).isEqualTo(2);
    }

    @Test
    void refusesACsvWhoseQuotesNeverClose() {
        assertThat(
                        csv("meteringPoint,from,resolution,kwh,quality\n\"" + "x".repeat(2_000))
                                .expect(400)
                                .text())
                .contains("linje 2");
    }

    @Test
    void readsElhubsDocument() throws IOException {
        assertThat(xml(sample()).expect(200).at("/counts/created")).isEqualTo("1");
        assertThat(xml(sample()).expect(200).at("/counts/unchanged")).isEqualTo("1");

        var day = kept(AUTUMN);
        assertThat(day.values()).hasSize(25);
        assertThat(day.values().subList(1, 9))
                .extracting(IntervalValue::quality)
                .containsExactly(
                        Quality.MEASURED,
                        Quality.ESTIMATED,
                        Quality.FINALLY_ESTIMATED,
                        Quality.TEMPORARY,
                        Quality.MISSING,
                        Quality.UNKNOWN,
                        Quality.UNKNOWN,
                        Quality.MEASURED);
        assertThat(day.values().getFirst().wh()).isEqualTo(510);
        assertThat(day.asOf()).isEqualTo("2026-10-26T04:12:31Z");
    }

    @Test
    void refusesAnElhubSeriesThatIsNotConsumptionOrLacksValues() throws IOException {
        var production = xml(sample().replace(">OUT<", ">IN<")).expect(200);
        assertThat(production.at("/rows/0/errors/0/pointer"))
                .isEqualTo(
                        "/PayloadEnergyTimeSeries[1]/MPDetailMeasurementMeteringPointCharacteristic/Direction");
        var short1 =
                xml(sample().replaceFirst("(?s)<ns3:Observation Sequence=\"9\">.*?</ns3:Observation>", ""));
        assertThat(short1.expect(200).at("/rows/0/errors/0/pointer"))
                .isEqualTo("/PayloadEnergyTimeSeries[1]/Observation");
        var negative = xml(sample().replace("\"56\">0.700<", "\"56\">-0.700<")).expect(200);
        assertThat(negative.at("/counts/rejected")).isEqualTo("1");
        assertThat(negative.at("/counts/created")).isEqualTo("2");
    }

    @Test
    void refusesEntitiesAndOtherDocuments() {
        var laden =
                """
                <!DOCTYPE a [<!ENTITY file SYSTEM "file:///etc/passwd">]>
                <NotifyValidatedDataForBillingEnergy>&file;</NotifyValidatedDataForBillingEnergy>
                """;
        assertThat(xml(laden).expect(400).text()).doesNotContain("root:");
        xml("<Invoice/>").expect(400);
        xml("<NotifyValidatedDataForBillingEnergy>").expect(400);
        xml("<a>".repeat(50)).expect(400);
    }

    private String sample() throws IOException {
        try (var file = IntervalFormatsApiTest.class.getResourceAsStream("/elhub/validated-day.xml")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("707057500012345671", point);
        }
    }

    private MeterDay kept(LocalDate day) {
        var found = days.between(Gsrn.number(point), day, day);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Api.Answer csv(String text) {
        return send("text/csv", text);
    }

    private static Api.Answer xml(String text) {
        return send("application/xml", text);
    }

    private static Api.Answer send(String type, String body) {
        return Api.portal()
                .as(Machines.token("feed:interval-values"))
                .with("Content-Type", type)
                .breakingTheContract()
                .send("PUT", PATH, body.getBytes(StandardCharsets.UTF_8));
    }
}
