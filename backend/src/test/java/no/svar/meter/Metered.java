package no.svar.meter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.regulation.Gsrn;

/// Days of values in the making, put where the portal keeps them: every interval 0.5 kWh and measured, until
/// a test says otherwise.
final class Metered {

    static final Instant AS_OF = Instant.parse("2026-11-20T06:00:00Z");
    static final String SOURCE = "Grid";
    private static final int USUAL_WH = 500;
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final String meteringPoint;
    private final DayValues values;

    private Metered(String meteringPoint, DayValues values) {
        this.meteringPoint = meteringPoint;
        this.values = values;
    }

    /// A metering point's id that nobody else uses.
    static String point() {
        var digits = "70705750" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return digits + (10 - sum % 10) % 10;
    }

    /// @param minutes how long an interval is
    static Metered day(String meteringPoint, LocalDate day, int minutes) {
        var values = DayValues.untold(day, minutes);
        for (int place = 0; place < values.places(); place++) {
            values.put(place, USUAL_WH, Quality.MEASURED.code(), 0, DayValues.micros(AS_OF));
        }
        return new Metered(meteringPoint, values);
    }

    static Metered hours(String meteringPoint, String day) {
        return day(meteringPoint, LocalDate.parse(day), 60);
    }

    /// Keeps usual days from the first to the last.
    static void days(String meteringPoint, String first, String last) {
        Portal.bean(KeptDays.class)
                .insert(
                        LocalDate.parse(first)
                                .datesUntil(LocalDate.parse(last).plusDays(1))
                                .map(day -> day(meteringPoint, day, 60).row())
                                .toList());
    }

    /// The interval that begins when the wall clock shows that for the first time.
    Metered at(String time, int wh) {
        return at(time, wh, Quality.MEASURED);
    }

    Metered at(String time, int wh, Quality quality) {
        var from = LocalDateTime.of(values.day(), LocalTime.parse(time)).atZone(ZONE).toInstant();
        values.put(values.placeOf(from), wh, quality.code(), 0, DayValues.micros(AS_OF));
        return this;
    }

    Metered missing(String time) {
        return at(time, DayValues.NONE, Quality.MISSING);
    }

    void kept() {
        Portal.bean(KeptDays.class).insert(List.of(row()));
    }

    private MeterDay row() {
        var sums = DaySums.of(values);
        return new MeterDay(
                Gsrn.number(meteringPoint),
                values.day(),
                values.start(),
                values.minutes(),
                values.packedNumbers(),
                values.packedQualities(),
                new byte[0],
                sums.wh(),
                sums.estimatedWh(),
                sums.known(),
                sums.estimated(),
                sums.missing(),
                0,
                AS_OF,
                SOURCE);
    }

    /// Tells the portal which grid company a metering point belongs to.
    static void pointOf(String meteringPoint, String gridCompany, String country) {
        var row = Api.JSON.createObjectNode();
        row.put("meteringPoint", meteringPoint)
                .put("address", "Storgata 1")
                .put("postalCode", country.equals("NO") ? "7010" : "31131");
        row.put("municipality", "Eksempel").put("country", country).put("gridCompany", gridCompany);
        row.put("priceArea", country.equals("NO") ? "NO3" : "SE3").put("use", "HOUSEHOLD");
        row.put("resolution", "PT1H").put("asOf", AS_OF.toString());
        fed("metering-points", row);
    }

    static void fed(String kind, ObjectNode row) {
        var answer = sent(kind, row);
        if (!answer.at("/counts/created").equals("1")) {
            throw new AssertionError(answer.text());
        }
    }

    static Api.Answer sent(String kind, ObjectNode row) {
        return Api.portal()
                .as(Machines.token("feed:" + kind))
                .breakingTheContract()
                .put("/v1/feeds/" + kind, "[" + row + "]")
                .expect(200);
    }
}
