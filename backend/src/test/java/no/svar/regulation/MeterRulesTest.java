package no.svar.regulation;

import static no.svar.regulation.Vectors.date;
import static no.svar.regulation.Vectors.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeterRulesTest {

    static Stream<JsonNode> rollovers() {
        return Vectors.of("MTR-1-rollover");
    }

    @ParameterizedTest
    @MethodSource("rollovers")
    void readsARegisterAcrossItsNines(JsonNode vector) {
        var register = new MeterRegister(vector.path("registerDigits").asInt(), number(vector, "multiplier"));
        var before = number(vector, "previous");
        var after = number(vector, "new");
        var kwh = register.consumption(before, after);
        assertThat(kwh).isEqualByComparingTo(number(vector, "consumptionKWh"));
        assertThat(MeterRegister.rollsOver(before, after))
                .isEqualTo(vector.path("rolloverAssumed").asBoolean());
        assertThat(kwh.compareTo(number(vector, "maxPlausibleKWh")) <= 0)
                .isEqualTo(vector.path("plausible").asBoolean());
    }

    static Stream<JsonNode> fuses() {
        return Vectors.of("MTR-2-fuse");
    }

    @ParameterizedTest
    @MethodSource("fuses")
    void knowsWhatAMainFuseLetsThrough(JsonNode vector) {
        var fuse =
                new MainFuse(
                        vector.path("ampere").asInt(),
                        vector.path("volt").asInt(),
                        vector.path("phases").asInt());
        assertThat(fuse.kw()).isEqualByComparingTo(number(vector, "maxKW"));
    }

    @Test
    void boundsAMonthByTheMainFuse() {
        assertThat(new MainFuse(25, 400, 3).mostKwh(31 * 24)).isEqualByComparingTo("12886");
    }

    static Stream<JsonNode> profiles() {
        return Vectors.of("MTR-3-profile");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void spreadsAYearOverItsMonths(JsonNode vector) {
        var profile =
                switch (vector.path("profile").asText()) {
                    case "ELVARME" -> LoadProfile.ELECTRIC_HEATING;
                    case "LGH" -> LoadProfile.NO_ELECTRIC_HEATING;
                    case "FRITID" -> LoadProfile.HOLIDAY_HOME;
                    default -> throw new IllegalArgumentException(vector.toString());
                };
        var month = Month.of(vector.path("month").asInt());
        var annual = number(vector, "annualKWh");
        assertThat(profile.ofMonth(annual, month)).isEqualTo(number(vector, "expectedKWh"));
        var first = LocalDate.of(2026, month, 1);
        assertThat(profile.between(annual, first, first.plusMonths(1)))
                .isEqualTo(number(vector, "expectedKWh"));
    }

    static Stream<JsonNode> interpolations() {
        return Vectors.of("MTR-4-interpolation");
    }

    @ParameterizedTest
    @MethodSource("interpolations")
    void readsBetweenTwoReadingsByAStraightLine(JsonNode vector) {
        var reading =
                Estimation.readingAt(
                        date(vector, "at"),
                        date(vector, "d0"),
                        number(vector, "r0"),
                        date(vector, "d1"),
                        number(vector, "r1"));
        assertThat(reading).isEqualTo(number(vector, "expectedReading"));
    }

    @Test
    void readsOnlyBetweenTheReadings() {
        var from = LocalDate.of(2026, 1, 1);
        for (var day : List.of(from.minusDays(1), from.plusDays(32))) {
            assertThatThrownBy(() ->
                            Estimation.readingAt(
                                    day, from, BigDecimal.ONE, from.plusDays(31), BigDecimal.TEN))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    static Stream<JsonNode> degreeDays() {
        return Vectors.of("MTR-5-degreeDays");
    }

    @ParameterizedTest
    @MethodSource("degreeDays")
    void correctsLastYearByTheWeather(JsonNode vector) {
        var kwh =
                Estimation.degreeDayCorrected(
                        number(vector, "baseKWh"),
                        number(vector, "temperatureShare"),
                        number(vector, "degreeDaysActual"),
                        number(vector, "degreeDaysReference"));
        assertThat(kwh).isEqualByComparingTo(number(vector, "expectedKWh"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 9000, 2026-01-01, 2026-12-31",
                "2026-03-15, 8000.001, 2026-04-15, 2026-06-15",
                "2026-03-15, 8000, 2027-01-01, 2027-12-31",
                "2025-03-15, -, 2026-01-01, 2026-12-31",
            })
    void knowsWhenTheNextReadingIsDue(
            @Nullable LocalDate last, @Nullable BigDecimal annual, LocalDate from, LocalDate to) {
        var today = LocalDate.of(2026, 11, 22);
        assertThat(ReadingWindows.nextReading(last, annual, today)).isEqualTo(new Period(from, to));
    }

    static Stream<JsonNode> scalings() {
        return Vectors.of("MTR-6-scaleToRegisterDifference");
    }

    @ParameterizedTest
    @MethodSource("scalings")
    void scalesEstimatesToWhatTheRegisterSays(JsonNode vector) {
        assertThat(
                        Estimation.scaled(
                                numbers(vector.path("rawEstimates")), number(vector, "registerDifference")))
                .isEqualTo(numbers(vector.path("expected")));
    }

    private static List<BigDecimal> numbers(JsonNode array) {
        return array.valueStream().map(item -> new BigDecimal(item.asText())).toList();
    }
}
