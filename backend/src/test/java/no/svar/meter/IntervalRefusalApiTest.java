package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.regulation.Gsrn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bad values are refused row by row, with what is wrong and where.
class IntervalRefusalApiTest {

    private final String point = Points.newId();

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "meteringPoint;\"707057500012345670\";/meteringPoint;check digit",
                "meteringPoint;null;/meteringPoint;missing",
                "from;\"2026-06-01T00:30:00Z\";/from;start of an interval of 60 minutes",
                "from;\"2026-06-01T00:00:00.5Z\";/from;start of an interval of 60 minutes",
                "from;\"2026-06-01T02:00:00\";/from;2026-10-25T02:00:00+02:00",
                "from;\"2026-06-01 02:00\";/from;2026-10-25T02:00:00+02:00",
                "from;\"yesterday\";/from;time with its zone",
                "from;\"1999-06-01T00:00:00Z\";/from;from before",
                "from;\"2026-06-01T21:00:00Z\";/kwh;past midnight local time",
                "resolution;\"REGISTER\";/resolution;one of",
                "kwh;[];/kwh;at least one value",
                "kwh;\"1.0\";/kwh;at most 100",
                "kwh;[1.0, -0.001];/kwh/1;Cannot be negative",
                "kwh;[10000.001, 1];/kwh/0;is not believed",
                "kwh;[1.0001, 1];/kwh/0;at most 3 decimals",
                "kwh;[\"1\", 1];/kwh/0;at most 3 decimals",
                "kwh;[1, null];/kwh/1;must have a number",
                "qualities;[\"MEASURED\"];/qualities;Has 1 qualities, but there are 2 values",
                "qualities;[\"MEASURED\", \"MISSING\"];/kwh/1;MISSING cannot have a number",
                "qualities;[\"MEASURED\", \"GOOD\"];/qualities/1;one of",
                "qualities;null;/quality;either quality for all",
                "quality;\"MEASURED\";/quality;either quality for all",
                "version;-1;/version;between 0 and",
                "version;1.5;/version;number",
                "asOf;\"2099-06-01T00:00:00Z\";/asOf;too far in the future",
            })
    void says(String field, String value, String pointer, String reason) throws Exception {
        var row = row();
        row.set(field, Api.JSON.readTree(value));

        var answer = send(row);

        assertThat(answer.at("/rows/0/result")).as(answer.text()).isEqualTo("REJECTED");
        assertThat(answer.at("/rows/0/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/rows/0/errors/0/reason")).contains(reason);
        assertThat(
                        Portal.bean(MeterDays.class)
                                .between(
                                        Gsrn.number(point),
                                        DayClock.dayOf(Instant.EPOCH),
                                        DayClock.dayOf(now())))
                .isEmpty();
    }

    @Test
    void refusesWhatHasNotHappenedYet() {
        var row =
                with(next ->
                        next.put(
                                "from",
                                now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS).toString()));
        row.putArray("kwh").add(1);
        row.putArray("qualities").add("MEASURED");

        assertThat(send(row).at("/rows/0/errors/0/reason")).contains("has not passed yet");
    }

    @Test
    void refusesTheSameValuesTwiceInABatch() {
        var overlap = with(next -> next.put("from", "2026-06-01T01:00:00Z"));
        var later = with(next -> next.put("version", 1));

        var answer = send(row(), row(), overlap, later);

        assertThat(answer.at("/counts/created")).isEqualTo("1");
        assertThat(answer.at("/rows/1/errors/0/reason")).contains("told of these values already");
        assertThat(answer.at("/rows/2/errors/0/reason")).contains("Overlaps an earlier row");
        assertThat(answer.at("/rows/3/result")).isEqualTo("UNCHANGED");
    }

    @Test
    void keepsTheRefusedRowUntilItIsPutRight() {
        send(with(next -> next.putArray("kwh").add(-1).add(-1)));
        assertThat(rejections()).contains(point);

        send(row());
        assertThat(rejections()).doesNotContain(point);
    }

    private static String rejections() {
        return Api.portal()
                .as(Machines.token("feed:interval-values"))
                .get("/v1/feeds/interval-values/rejections?limit=100")
                .expect(200)
                .text();
    }

    private ObjectNode with(Consumer<ObjectNode> change) {
        var row = row();
        change.accept(row);
        return row;
    }

    /// Two values that nothing is wrong with.
    private ObjectNode row() {
        var row = Api.JSON.createObjectNode();
        row.put("meteringPoint", point).put("from", "2026-06-01T00:00:00Z").put("resolution", "PT1H");
        row.putArray("kwh").add(1).add(2);
        row.putArray("qualities").add("MEASURED").add("ESTIMATED");
        return row.put("asOf", "2026-11-01T06:00:00Z");
    }

    private static Instant now() {
        return Instant.now();
    }

    private static Api.Answer send(ObjectNode... rows) {
        var batch = Api.JSON.createArrayNode();
        for (var row : rows) {
            batch.add(row);
        }
        return Api.portal()
                .as(Machines.token("feed:interval-values"))
                .with("Accept-Language", "en")
                .breakingTheContract()
                .put("/v1/feeds/interval-values", batch.toString())
                .expect(200);
    }
}
