package no.svar.regulation;

import static no.svar.regulation.Capacities.FALKENBERG;
import static no.svar.regulation.Capacities.NORWAY;
import static no.svar.regulation.Capacities.STEPS;
import static no.svar.regulation.Capacities.SWEDEN;
import static no.svar.regulation.Capacities.hours;
import static no.svar.regulation.Vectors.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.svar.regulation.CapacityCharge.Apart;
import no.svar.regulation.CapacityCharge.Hour;
import no.svar.regulation.CapacityCharge.PeaksOf;
import no.svar.regulation.CapacityCharge.Span;
import no.svar.regulation.CapacityPrice.PerKw;
import no.svar.regulation.CapacityResult.Other;
import no.svar.regulation.CapacityResult.Why;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which hours make a capacity charge, and what it comes to (TAR-1).
class CapacityChargeTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    static Stream<JsonNode> examples() {
        return Vectors.of("TAR-1-capacity");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void countsTheHoursOfTheExample(JsonNode vector) {
        var hours =
                vector.path("hours")
                        .valueStream()
                        .map(hour -> Capacities.hour(hour.path(0).asText(), hour.path(1).asText()))
                        .toList();
        var month = YearMonth.parse(vector.at("/hours/0/0").asText().substring(0, 7));
        var result = Capacities.model(vector.path("model").asText()).of(month, hours);
        if (vector.has("peaksKWh")) {
            var peaks =
                    vector.path("peaksKWh").valueStream().map(kwh -> new BigDecimal(kwh.asText())).toList();
            assertThat(kwh(result)).isEqualTo(peaks);
        }
        if (vector.has("step")) {
            assertThat(step(result)).isEqualTo(vector.path("step").asText());
        }
        if (vector.has("meanKW")) {
            assertThat(result.meanKw()).isEqualByComparingTo(number(vector, "meanKW"));
            assertThat(Objects.requireNonNull(result.amount()).amount())
                    .isEqualTo(number(vector, "amountSEK"));
        }
        if (vector.has("preliminary")) {
            assertThat(result.preliminary()).isTrue();
        }
    }

    @Test
    void meansOfTenKwLieInTheStepThatBeginsThere() {
        var result =
                NORWAY.of(
                        JANUARY, hours("2026-01-05T17", "10", "2026-01-06T17", "10", "2026-01-07T17", "10"));
        assertThat(step(result)).isEqualTo("10-15");
        assertThat(result.amount()).isEqualTo(new Money(69_000, Country.NO.currency()));
    }

    @Test
    void saysWhatTheNextLowerStepWouldHaveNeeded() {
        var result =
                NORWAY.of(JANUARY, hours("2026-01-05T17", "8", "2026-01-06T07", "7", "2026-01-07T20", "6"));
        var lower = Objects.requireNonNull(result.nextLower());
        assertThat(lower.belowKw()).isEqualByComparingTo("5");
        assertThat(lower.sumBelowKw()).isEqualByComparingTo("15");
        assertThat(lower.saves().minor()).isEqualTo(14_000);
    }

    @Test
    void thereIsNoStepBelowTheFirst() {
        assertThat(NORWAY.of(JANUARY, hours("2026-01-05T17", "1.5")).nextLower()).isNull();
    }

    @Test
    void theShownMeanNeverSeemsToReachAStepThatItDidNot() {
        var result =
                NORWAY.of(
                        JANUARY, hours("2026-01-05T17", "2", "2026-01-06T17", "2", "2026-01-07T17", "1.999"));
        assertThat(result.meanKw()).isEqualByComparingTo("1.999");
    }

    @Test
    void saysWhyAHighHourDidNotCount() {
        var days =
                hours(
                        "2026-01-05T17",
                        "8",
                        "2026-01-05T18",
                        "7.9",
                        "2026-01-06T07",
                        "7",
                        "2026-01-07T20",
                        "6");
        days.addAll(hours("2026-01-08T10", "5"));
        assertThat(NORWAY.of(JANUARY, days).others())
                .extracting(Other::why)
                .containsExactly(Why.SAME_DAY, Why.LOWER);
        var outside =
                hours("2027-01-06T10", "9", "2027-01-09T10", "8", "2027-01-11T05", "7", "2027-01-11T10", "3");
        assertThat(FALKENBERG.of(YearMonth.of(2027, 1), outside).others())
                .extracting(Other::why)
                .containsExactly(Why.HOLIDAY, Why.WEEKDAY, Why.TIME_OF_DAY);
        var summer = FALKENBERG.of(YearMonth.of(2027, 6), hours("2027-06-07T10", "9"));
        assertThat(summer.others()).extracting(Other::why).containsExactly(Why.OUT_OF_SEASON);
        assertThat(summer.amount()).isNull();
    }

    @Test
    void anHourOfAnotherMonthIsLeftOut() {
        var hours =
                hours("2025-12-31T23", "9", "2026-01-01T00", "4", "2026-01-31T23", "5", "2026-02-01T00", "9");
        assertThat(kwh(NORWAY.of(JANUARY, hours))).containsExactly(new BigDecimal("5"), new BigDecimal("4"));
    }

    @Test
    void someChargeThisMonthForTheLastOnesHours() {
        var rakkestad =
                new CapacityCharge(
                        Country.NO,
                        3,
                        Apart.DAYS,
                        Span.MONTH,
                        PeaksOf.PREVIOUS_MONTH,
                        CapacityWindow.ALWAYS,
                        Map.of(),
                        STEPS);
        var result = rakkestad.of(YearMonth.of(2026, 2), hours("2026-01-05T17", "8", "2026-02-05T17", "9"));
        assertThat(kwh(result)).containsExactly(new BigDecimal("8"));
    }

    @Test
    void othersWeighTheHighestWeeksOfAYear() {
        var fjellnett =
                new CapacityCharge(
                        Country.NO,
                        2,
                        Apart.WEEKS,
                        Span.TWELVE_MONTHS,
                        PeaksOf.SAME_MONTH,
                        CapacityWindow.ALWAYS,
                        Map.of(Month.JULY, new BigDecimal("0.5")),
                        new PerKw(new Money(60_000, Country.NO.currency()), true));
        var hours =
                hours(
                        "2025-07-01T17",
                        "10",
                        "2026-01-05T17",
                        "6",
                        "2026-01-06T17",
                        "5.9",
                        "2025-01-31T17",
                        "9");
        var result = fjellnett.of(JANUARY, hours);
        assertThat(kwh(result)).containsExactly(new BigDecimal("6"), new BigDecimal("10"));
        assertThat(result.meanKw()).isEqualByComparingTo("5.5");
        assertThat(Objects.requireNonNull(result.amount()).minor()).isEqualTo(27_500);
        assertThat(result.others())
                .containsExactly(new Other(hours.get(2).from(), new BigDecimal("5.9"), Why.SAME_WEEK));
    }

    @Test
    void aWindowMayPassMidnight() {
        var night = new CapacityWindow(Set.of(), Set.of(), 22, 6, false, Set.of());
        var charge =
                new CapacityCharge(
                        Country.NO, 3, Apart.HOURS, Span.MONTH, PeaksOf.SAME_MONTH, night, Map.of(), STEPS);
        var result =
                charge.of(JANUARY, hours("2026-01-05T21", "9", "2026-01-05T22", "8", "2026-01-05T05", "7"));
        assertThat(kwh(result)).containsExactly(new BigDecimal("8"), new BigDecimal("7"));
    }

    @Test
    void bothHoursOfTheRepeatedOneStandForThemselves() {
        var first = hours("2026-10-25T02", "5").getFirst();
        var second = new Hour(first.from().plusSeconds(3600), new BigDecimal("6"));
        var result = NORWAY.of(YearMonth.of(2026, 10), List.of(first, second));
        assertThat(kwh(result)).containsExactly(new BigDecimal("6"));
        assertThat(result.others()).containsExactly(new Other(first.from(), first.kwh(), Why.SAME_DAY));
    }

    @Test
    void withoutAnHourNothingIsCharged() {
        var result = SWEDEN.of(JANUARY, List.of());
        assertThat(result.meanKw()).isNull();
        assertThat(result.amount()).isNull();
        assertThat(result.preliminary()).isTrue();
    }

    private static List<BigDecimal> kwh(CapacityResult result) {
        return result.peaks().stream().map(CapacityResult.Peak::kwh).toList();
    }

    private static String step(CapacityResult result) {
        var step = Objects.requireNonNull(result.step());
        return step.fromKw() + "-" + step.belowKw();
    }
}
