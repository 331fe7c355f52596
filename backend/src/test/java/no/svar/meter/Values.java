package no.svar.meter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import no.svar.Api;
import no.svar.access.Machines;
import org.jspecify.annotations.Nullable;

/// Sends interval values for tests, whole days of them: 1 kWh, measured, for every hour where nothing is
/// said.
///
/// `Values.of(point).on(LocalDate.of(2026, 10, 25)).each("0.5").estimated().told()`
public final class Values {

    private final String meteringPoint;
    private LocalDate first = LocalDate.of(2026, 6, 1);
    private LocalDate last = first;
    private int minutes = 60;
    private Function<Instant, @Nullable BigDecimal> kwh = start -> BigDecimal.ONE;
    private String quality = "MEASURED";
    private int version;
    private String asOf = "2026-11-01T06:00:00Z";

    private Values(String meteringPoint) {
        this.meteringPoint = meteringPoint;
    }

    public static Values of(String meteringPoint) {
        return new Values(meteringPoint);
    }

    public Values on(LocalDate day) {
        return between(day, day);
    }

    /// Both days included.
    public Values between(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
        return this;
    }

    public Values everyQuarter() {
        minutes = 15;
        return this;
    }

    public Values each(String kwh) {
        var number = new BigDecimal(kwh);
        return by(start -> number);
    }

    /// @param kwh of the interval that starts then; null where it is missing
    public Values by(Function<Instant, @Nullable BigDecimal> kwh) {
        this.kwh = kwh;
        return this;
    }

    public Values estimated() {
        return ofQuality("ESTIMATED");
    }

    public Values ofQuality(String quality) {
        this.quality = quality;
        return this;
    }

    public Values version(int version) {
        this.version = version;
        return this;
    }

    public Values asOf(String asOf) {
        this.asOf = asOf;
        return this;
    }

    /// The rows as they go through the feed, one for each day.
    public ArrayNode rows() {
        var rows = Api.JSON.createArrayNode();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            rows.add(row(day));
        }
        return rows;
    }

    /// Tells the portal, as a grid company would.
    public Api.Answer told() {
        var answer = send(rows().toString()).expect(200);
        if (!answer.at("/counts/rejected").equals("0")) {
            throw new AssertionError(answer.text());
        }
        return answer;
    }

    /// Sends any rows, right or wrong.
    static Api.Answer send(String json) {
        return Api.portal()
                .as(Machines.token("feed:interval-values"))
                .breakingTheContract()
                .put("/v1/feeds/interval-values", json);
    }

    private ObjectNode row(LocalDate day) {
        var row = Api.JSON.createObjectNode();
        row.put("meteringPoint", meteringPoint).put("from", DayClock.start(day).toString());
        row.put("resolution", minutes == 60 ? "PT1H" : "PT15M").put("version", version).put("asOf", asOf);
        var numbers = row.putArray("kwh");
        var qualities = row.putArray("qualities");
        var end = DayClock.start(day.plusDays(1));
        for (var start = DayClock.start(day);
                start.isBefore(end);
                start = start.plus(Duration.ofMinutes(minutes))) {
            var number = kwh.apply(start);
            numbers.add(number);
            qualities.add(number == null ? "MISSING" : quality);
        }
        return row;
    }
}
