package no.svar.regulation;

import static no.svar.regulation.Vectors.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import no.svar.regulation.StateSupport.Home;
import no.svar.regulation.StateSupport.Hour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StateSupportTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-03");
    private static final BigDecimal VAT = new BigDecimal("1.25");

    static Stream<JsonNode> norgespris() {
        return Vectors.of("NO-NP-1");
    }

    @ParameterizedTest
    @MethodSource("norgespris")
    void settlesNorgesprisHourByHour(JsonNode vector) {
        var home =
                Stream.of(Home.values())
                        .filter(one -> isLimit(StateSupport.norgesprisKwh(one), vector))
                        .findFirst()
                        .orElseThrow();
        var settled =
                StateSupport.norgespris(
                        hour(DAY, vector),
                        number(vector, "monthToDateKWh"),
                        home,
                        vector.path("vatArea").asBoolean());
        assertThat(settled).isEqualByComparingTo(number(vector, "expectedNOK_positive_is_paid_to_customer"));
    }

    static Stream<JsonNode> support() {
        return Vectors.of("NO-SS-1");
    }

    @ParameterizedTest
    @MethodSource("support")
    void paysSupportHourByHour(JsonNode vector) {
        var day =
                Stream.of("2025-10-15", "2026-11-03")
                        .map(LocalDate::parse)
                        .filter(one -> isThreshold(one, number(vector, "thresholdOre")))
                        .findFirst()
                        .orElseThrow();
        var paid =
                StateSupport.support(
                        hour(day, vector),
                        number(vector, "monthToDateKWh"),
                        vector.path("vatArea").asBoolean());
        assertThat(paid).isEqualByComparingTo(number(vector, "expectedNOK"));
    }

    @Test
    void roundsTheMonthOnceAndNotTheHours() {
        var hours = List.of(hour("77.4", "1"), hour("77.4", "1"), hour("77.4", "1"));
        assertThat(StateSupport.support(hours, false).minor()).isEqualTo(1);
        assertThat(StateSupport.norgespris(List.of(hour("40.4", "1")), Home.HOUSEHOLD, false).minor())
                .isZero();
    }

    @Test
    void countsTheFirstKilowattHoursOfAMonthOnly() {
        var hours = List.of(hour("140", "999.5"), hour("140", "2"), hour("240", "7"));
        assertThat(StateSupport.norgespris(hours, Home.HOLIDAY_HOME, false).minor()).isEqualTo(100_000);
        var twoMonths =
                List.of(hour("140", "1"), new Hour(DAY.plusMonths(1), BigDecimal.TEN, BigDecimal.ONE));
        assertThatThrownBy(() -> StateSupport.norgespris(twoMonths, Home.HOLIDAY_HOME, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-14", "2027-01-01"})
    void refusesSupportWhereTheThresholdIsNotKnown(LocalDate day) {
        var hour = new Hour(day, BigDecimal.valueOf(200), BigDecimal.ONE);
        assertThatThrownBy(() -> StateSupport.support(hour, BigDecimal.ZERO, true))
                .isInstanceOf(NotCovered.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30", "2027-01-01"})
    void refusesNorgesprisWhereTheReferenceIsNotKnown(LocalDate day) {
        var hour = new Hour(day, BigDecimal.valueOf(200), BigDecimal.ONE);
        assertThatThrownBy(() -> StateSupport.norgespris(hour, BigDecimal.ZERO, Home.HOUSEHOLD, true))
                .isInstanceOf(NotCovered.class);
    }

    @Property
    void supportIsNeverNegativeAndNeverAboveNineTenthsOfWhatIsAboveTheThreshold(
            @ForAll @BigRange(min = "-500", max = "5000") @Scale(2) BigDecimal spot,
            @ForAll @BigRange(min = "0", max = "50") @Scale(3) BigDecimal kwh,
            @ForAll @BigRange(min = "0", max = "6000") @Scale(3) BigDecimal monthToDate) {
        var paid = StateSupport.support(new Hour(DAY, spot, kwh), monthToDate, true);
        var above = spot.subtract(BigDecimal.valueOf(77)).max(BigDecimal.ZERO);
        var most = above.multiply(new BigDecimal("0.009")).multiply(kwh).multiply(VAT);
        assertThat(paid).isBetween(BigDecimal.ZERO, most);
    }

    @Property
    void norgesprisIsTheSameOnBothSidesOfItsReference(
            @ForAll @BigRange(min = "0", max = "5000") @Scale(2) BigDecimal off,
            @ForAll @BigRange(min = "0", max = "50") @Scale(3) BigDecimal kwh,
            @ForAll @BigRange(min = "0", max = "6000") @Scale(3) BigDecimal monthToDate,
            @ForAll Home home) {
        var reference = BigDecimal.valueOf(40);
        var dear = new Hour(DAY, reference.add(off), kwh);
        var cheap = new Hour(DAY, reference.subtract(off), kwh);
        assertThat(StateSupport.norgespris(dear, monthToDate, home, true))
                .isEqualByComparingTo(StateSupport.norgespris(cheap, monthToDate, home, true).negate());
    }

    @Property
    void anHourInTwoPartsIsTheSame(
            @ForAll @BigRange(min = "-500", max = "5000") @Scale(2) BigDecimal spot,
            @ForAll @BigRange(min = "0", max = "50") @Scale(3) BigDecimal first,
            @ForAll @BigRange(min = "0", max = "50") @Scale(3) BigDecimal second,
            @ForAll @BigRange(min = "900", max = "5100") @Scale(3) BigDecimal monthToDate) {
        var whole = new Hour(DAY, spot, first.add(second));
        var one = new Hour(DAY, spot, first);
        var other = new Hour(DAY, spot, second);
        var between = monthToDate.add(first);
        assertThat(
                        StateSupport.support(one, monthToDate, true)
                                .add(StateSupport.support(other, between, true)))
                .isEqualByComparingTo(StateSupport.support(whole, monthToDate, true));
        for (var home : Home.values()) {
            assertThat(
                            StateSupport.norgespris(one, monthToDate, home, false)
                                    .add(StateSupport.norgespris(other, between, home, false)))
                    .isEqualByComparingTo(StateSupport.norgespris(whole, monthToDate, home, false));
        }
    }

    private static Hour hour(String spot, String kwh) {
        return new Hour(DAY, new BigDecimal(spot), new BigDecimal(kwh));
    }

    private static Hour hour(LocalDate day, JsonNode vector) {
        return new Hour(day, number(vector, "spotOreExVat"), number(vector, "kWh"));
    }

    private static boolean isLimit(Dated<BigDecimal> limit, JsonNode vector) {
        return limit.on(DAY).value().compareTo(number(vector, "capKWh")) == 0;
    }

    private static boolean isThreshold(LocalDate day, BigDecimal threshold) {
        return StateSupport.threshold().on(day).value().compareTo(threshold) == 0;
    }
}
