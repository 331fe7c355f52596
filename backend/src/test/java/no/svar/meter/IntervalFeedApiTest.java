package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.regulation.Gsrn;
import org.junit.jupiter.api.Test;

class IntervalFeedApiTest {

    private static final String PATH = "/v1/feeds/interval-values";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    private final MeterDays days = Portal.bean(MeterDays.class);
    private final ReplacedDays replaced = Portal.bean(ReplacedDays.class);
    private final String point = Points.newId();

    @Test
    void keepsADay() {
        assertThat(Values.of(point).on(DAY).each("1.25").told().at("/counts/created")).isEqualTo("1");

        var day = kept(DAY);
        assertThat(day.sumWh()).isEqualTo(24 * 1_250);
        assertThat(day.known()).isEqualTo(24);
        assertThat(day.missing()).isZero();
        assertThat(day.startsAt()).isEqualTo("2026-05-31T22:00:00Z");
        assertThat(day.source()).isEqualTo(Machines.SOURCE);
        assertThat(day.asOf()).isEqualTo("2026-11-01T06:00:00Z");
        assertThat(day.ages()).isEmpty();
        assertThat(day.values()).hasSize(24).allMatch(value -> value.quality() == Quality.MEASURED);
    }

    @Test
    void keepsDaysThatAreLongerAndShorter() {
        Values.of(point).on(SPRING).told();
        Values.of(point).on(AUTUMN).told();
        assertThat(kept(SPRING).values()).hasSize(23);
        assertThat(kept(AUTUMN).values()).hasSize(25);

        var other = Points.newId();
        Values.of(other).on(SPRING).everyQuarter().told();
        Values.of(other).on(AUTUMN).everyQuarter().told();
        assertThat(kept(other, SPRING).values()).hasSize(92);
        assertThat(kept(other, AUTUMN).values()).hasSize(100);
        assertThat(kept(other, AUTUMN).hours())
                .hasSize(25)
                .allMatch(hour -> Integer.valueOf(4_000).equals(hour.wh()));
    }

    @Test
    void showsAGapAsAGap() {
        Values.of(point).on(DAY).by(start -> start.equals(hour(3)) ? null : BigDecimal.ONE).told();

        var day = kept(DAY);
        assertThat(day.missing()).isEqualTo(1);
        assertThat(day.values().get(3).wh()).isNull();
        assertThat(day.values().get(3).quality()).isEqualTo(Quality.MISSING);
        assertThat(day.sumWh()).isEqualTo(23_000);
    }

    @Test
    void fillsADayPartByPart() {
        send(row(hour(0), "[1,2,3]", "MEASURED", 0));
        assertThat(send(row(hour(12), "[4]", "ESTIMATED", 0)).at("/rows/0/result")).isEqualTo("CREATED");

        var day = kept(DAY);
        assertThat(day.known()).isEqualTo(4);
        assertThat(day.estimated()).isEqualTo(1);
        assertThat(day.estimatedWh()).isEqualTo(4_000);
        assertThat(day.missing()).isEqualTo(20);
        assertThat(replaced.of(day.meteringPoint(), DAY)).isEmpty();
    }

    @Test
    void replacesByVersionAndLeavesATraceOnce() {
        Values.of(point).on(DAY).each("1").estimated().told();
        var correction = row(hour(5), "[2.5]", "MEASURED", 1);
        assertThat(send(correction).at("/rows/0/result")).isEqualTo("UPDATED");
        assertThat(send(correction).at("/rows/0/result")).isEqualTo("UNCHANGED");
        assertThat(send(row(hour(5), "[9]", "MEASURED", 0)).at("/rows/0/result")).isEqualTo("STALE");

        var day = kept(DAY);
        assertThat(day.values().get(5)).isEqualTo(new IntervalValue(hour(5), 60, 2_500, Quality.MEASURED));
        assertThat(day.sumWh()).isEqualTo(25_500);
        assertThat(day.version()).isEqualTo(1);
        var traces = replaced.of(day.meteringPoint(), DAY);
        assertThat(traces).hasSize(1);
        assertThat(traces.getFirst().version()).isZero();
        assertThat(PackedDay.numbers(traces.getFirst().wh(), 24)).containsOnly(1_000);
    }

    @Test
    void keepsAnHourWholeOnTheDayAPointChangesToQuarters() {
        send(row(hour(0), "[1,1,1,1,1,1,1,1,1,1,1,1]", "MEASURED", 0));
        send(quarters(hour(12), "[0.1,0.2,0.3,0.4]"));
        send(row(hour(12), "[7]", "MEASURED", 5));

        var day = kept(DAY);
        assertThat(day.values()).hasSize(12 + 12 * 4);
        assertThat(day.values().getFirst().minutes()).isEqualTo(60);
        assertThat(day.hours()).hasSize(24);
        assertThat(day.hours().get(11).wh()).isEqualTo(1_000);
        assertThat(day.hours().get(12).wh()).isEqualTo(1_000);
        assertThat(day.hours().get(13).quality()).isEqualTo(Quality.MISSING);
        assertThat(day.sumWh()).isEqualTo(13_000);
    }

    @Test
    void rehearsesWithoutKeepingAnything() {
        var batch = "[" + row(hour(0), "[1]", "MEASURED", 0) + "," + row(hour(0), "[2]", "MEASURED", 1) + "]";
        var answer =
                Api.portal()
                        .as(Machines.token("feed:interval-values"))
                        .put(PATH + "?dryRun=true", batch)
                        .expect(200);
        assertThat(answer.at("/rows/0/result")).isEqualTo("CREATED");
        assertThat(answer.at("/rows/1/result")).isEqualTo("UPDATED");
        assertThat(days.between(Gsrn.number(point), DAY, DAY)).isEmpty();
    }

    @Test
    void reportsUnknownFields() {
        var row = row(hour(0), "[1]", "MEASURED", 0).replace("\"asOf\"", "\"meter\":\"A\",\"asOf\"");
        assertThat(send(row).at("/rows/0/unknownFields/0")).isEqualTo("/meter");
    }

    private MeterDay kept(LocalDate day) {
        return kept(point, day);
    }

    private MeterDay kept(String meteringPoint, LocalDate day) {
        List<MeterDay> found = days.between(Gsrn.number(meteringPoint), day, day);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Instant hour(int hour) {
        return DayClock.start(DAY).plusSeconds(3_600L * hour);
    }

    private String row(Instant from, String kwh, String quality, int version) {
        return """
        {"meteringPoint":"%s","from":"%s","resolution":"PT1H","kwh":%s,"quality":"%s","version":%d,\
        "asOf":"2026-11-01T06:00:00Z"}\
        """
                .formatted(point, from, kwh, quality, version);
    }

    private String quarters(Instant from, String kwh) {
        return row(from, kwh, "MEASURED", 0).replace("PT1H", "PT15M");
    }

    private static Api.Answer send(String row) {
        return Values.send("[" + row + "]").expect(200);
    }
}
