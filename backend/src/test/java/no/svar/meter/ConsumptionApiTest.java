package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.svar.Api;
import no.svar.Statements;
import no.svar.access.People;
import no.svar.access.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a customer sees of a metering point's values.
class ConsumptionApiTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private final String point = Metered.point();
    private final Person customer = People.aCustomer().withMeteringPoint(point, LONG_AGO, null).signedIn();

    @ParameterizedTest
    @CsvSource({
        "2025-03-30, 23, 2025-03-30T00:00:00Z, 2025-03-30T01:00:00Z",
        "2025-10-26, 25, 2025-10-26T00:00:00Z, 2025-10-26T01:00:00Z",
        "2026-10-25, 25, 2026-10-25T00:00:00Z, 2026-10-25T01:00:00Z"
    })
    void aDayOfChangedClocksHasItsOwnHoursAndQuarters(String day, int hours, String third, String fourth) {
        Metered.day(point, LocalDate.parse(day), 15).kept();
        var byHour = asked(day, day, "hour");
        assertThat(byHour.at("/items")).hasSize(hours);
        var second = byHour.at("/items").findValuesAsText("from");
        assertThat(second).contains(third, fourth).doesNotHaveDuplicates();
        assertThat(byHour.at("/items/0/kwh").asText()).isEqualTo("2.0");
        assertThat(byHour.at("/sum/complete").asBoolean()).isTrue();
        var byQuarter = asked(day, day, "quarter");
        assertThat(byQuarter.at("/items")).hasSize(hours * 4);
        assertThat(byQuarter.at("/sum/kwh").asDouble()).isEqualTo(hours * 2.0);
        assertThat(asked(day, day, "day").at("/items/0/kwh").asDouble()).isEqualTo(hours * 2.0);
    }

    @Test
    void aGapIsAGapAndNeverZero() {
        Metered.hours(point, "2026-06-01").missing("03:00").at("04:00", 0).kept();
        var hours = asked("2026-06-01", "2026-06-02", "hour");
        assertThat(hours.at("/items")).hasSize(48);
        assertThat(hours.at("/items/3").has("kwh")).isFalse();
        assertThat(hours.at("/items/3/quality").asText()).isEqualTo("MISSING");
        assertThat(hours.at("/items/3/missing").asInt()).isEqualTo(1);
        assertThat(hours.at("/items/4/kwh").asDouble()).isZero();
        assertThat(hours.at("/items/30").has("kwh")).isFalse();
        assertThat(hours.at("/sum/missing").asInt()).isEqualTo(25);
        assertThat(hours.at("/sum/complete").asBoolean()).isFalse();
        assertThat(hours.at("/sum/kwh").asDouble()).isEqualTo(11.0);
        var days = asked("2026-06-01", "2026-06-02", "day");
        assertThat(days.at("/items/0/missing").asInt()).isEqualTo(1);
        assertThat(days.at("/items/1").has("kwh")).isFalse();
        assertThat(days.at("/items/1/quality").asText()).isEqualTo("MISSING");
        assertThat(days.at("/items/1/missing").asInt()).isEqualTo(24);
        assertThat(days.at("/sum")).isEqualTo(hours.at("/sum"));
    }

    @Test
    void saysHowMuchIsOfWhichQuality() {
        Metered.hours(point, "2026-06-01")
                .at("05:00", 700, Quality.ESTIMATED)
                .at("06:00", 900, Quality.FINALLY_ESTIMATED)
                .at("07:00", DayValues.NONE, Quality.REJECTED)
                .kept();
        var day = asked("2026-06-01", "2026-06-01", "day");
        assertThat(day.at("/items/0/quality").asText()).isEqualTo("MIXED");
        assertThat(day.at("/items/0/estimatedKwh").asDouble()).isEqualTo(1.6);
        assertThat(day.at("/sum/shares").findValuesAsText("quality"))
                .containsExactly("MEASURED", "ESTIMATED", "FINALLY_ESTIMATED", "REJECTED");
        assertThat(day.at("/sum/shares").findValuesAsText("intervals")).containsExactly("21", "1", "1", "1");
        assertThat(day.at("/sum/shares/3").has("kwh")).isFalse();
        assertThat(day.at("/source").asText()).isEqualTo(Metered.SOURCE);
        assertThat(day.at("/asOf").asText()).isEqualTo(Metered.AS_OF.toString());
        assertThat(day.has("cost")).isFalse();
    }

    @Test
    void showsOnlyTheDaysOfTheAgreement() {
        var moved = Metered.point();
        Metered.days(moved, "2026-05-01", "2026-05-31");
        var newcomer =
                People.aCustomer().withMeteringPoint(moved, LocalDate.of(2026, 5, 20), null).signedIn();
        var may = asked(newcomer.api(), moved, "2026-05-01", "2026-05-31", "day");
        assertThat(may.at("/items").findValuesAsText("day")).hasSize(12).startsWith("2026-05-20");
        assertThat(may.at("/sum/complete").asBoolean()).isFalse();
        assertThat(may.at("/sum/kwh").asDouble()).isEqualTo(144.0);
        var hours = asked(newcomer.api(), moved, "2026-05-19", "2026-05-20", "hour");
        assertThat(hours.at("/items")).hasSize(24);
        var before = asked(newcomer.api(), moved, "2026-05-01", "2026-05-19", "day");
        assertThat(before.at("/items")).isEmpty();
        assertThat(before.at("/sum").has("kwh")).isFalse();
    }

    @Test
    void setsTheSameDatesAYearAgoBesideIt() {
        Metered.days(point, "2023-02-01", "2023-02-28");
        Metered.days(point, "2024-02-01", "2024-02-29");
        var february = asked("2024-02-01", "2024-02-29", "month");
        assertThat(february.at("/items/0/month").asText()).isEqualTo("2024-02");
        assertThat(february.at("/items/0/kwh").asDouble()).isEqualTo(29 * 12.0);
        assertThat(february.at("/lastYear/to").asText()).isEqualTo("2023-02-28");
        assertThat(february.at("/lastYear/kwh").asDouble()).isEqualTo(28 * 12.0);
        assertThat(february.at("/lastYear/complete").asBoolean()).isTrue();
        assertThat(february.at("/lastYear/text").asText()).contains("29");
        var march = asked("2024-03-01", "2024-03-31", "hour");
        assertThat(march.at("/lastYear").has("kwh")).isFalse();
        assertThat(march.at("/lastYear/complete").asBoolean()).isFalse();
        assertThat(march.at("/lastYear").has("text")).isFalse();
    }

    @Test
    void whatHasNotHappenedYetIsNoGap() {
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        var next = asked("" + tomorrow, "" + tomorrow.plusDays(3), "hour");
        assertThat(next.at("/items")).isEmpty();
        assertThat(next.at("/sum/missing").asInt()).isZero();
        assertThat(next.at("/sum/complete").asBoolean()).isFalse();
    }

    @Test
    void readsAllValuesInOneStatementHoweverLongThePeriodIs() {
        Metered.days(point, "2025-01-01", "2025-12-31");
        for (var question :
                List.of(
                        "from=2025-10-01&to=2025-10-31&resolution=hour",
                        "from=2025-01-01&to=2025-12-31&resolution=day",
                        "from=2023-01-01&to=2025-12-31&resolution=month")) {
            var answer = customer.api().get(path(point) + question).expect(200);
            assertThat(Statements.of(answer, "FROM meter_day")).as(question).hasSize(1);
            assertThat(answer.json().at("/items").size()).isIn(745, 365, 36);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-06-02&to=2026-06-01&resolution=day, #query/to",
        "from=2026-01-01&to=2026-01-08&resolution=quarter, #query/to",
        "from=2026-01-01&to=2026-02-01&resolution=hour, #query/to",
        "from=2025-01-01&to=2026-01-02&resolution=day, #query/to",
        "from=2023-01-01&to=2026-01-01&resolution=month, #query/to",
        "to=2026-06-01&resolution=day, #query/from",
        "from=2026-06-01&resolution=day, #query/to",
        "from=2026-06-01&to=2026-06-01, #query/resolution",
        "from=2026-06-31&to=2026-07-01&resolution=day, #query/from",
        "from=2026-06-01&to=2026-06-01&resolution=week, #query/resolution",
        "from=0001-01-01&to=0001-01-01&resolution=day, #query/from"
    })
    void saysWhatIsWrongWithTheQuestion(String question, String pointer) {
        var refused = customer.api().breakingTheContract().get(path(point) + question).expect(400);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void takesAsMuchAsItSays() {
        assertThat(asked("2026-01-01", "2026-01-07", "quarter").at("/items")).hasSize(7 * 24);
        assertThat(asked("2024-01-01", "2024-12-31", "day").at("/items")).hasSize(366);
        assertThat(asked("2023-01-15", "2025-12-01", "month").at("/items")).hasSize(36);
    }

    @Test
    void anotherCustomersPointIsAnsweredLikeOneThatIsNotThere() {
        var theirs = Metered.point();
        People.aCustomer().withMeteringPoint(theirs, LONG_AGO, null).known();
        Metered.hours(theirs, "2026-06-01").kept();
        assertThat(refused(theirs)).isEqualTo(refused(Metered.point()));
    }

    private ObjectNode refused(String anotherPoint) {
        var question = path(anotherPoint) + "from=2026-06-01&to=2026-06-01&resolution=hour";
        var problem = (ObjectNode) customer.api().get(question).expect(404).json();
        return problem.without(List.of("requestId", "instance"));
    }

    private JsonNode asked(String from, String to, String resolution) {
        return asked(customer.api(), point, from, to, resolution);
    }

    private static JsonNode asked(Api api, String point, String from, String to, String resolution) {
        return api.get(path(point) + "from=" + from + "&to=" + to + "&resolution=" + resolution)
                .expect(200)
                .json();
    }

    private static String path(String point) {
        return "/v1/metering-points/" + point + "/consumption?";
    }
}
