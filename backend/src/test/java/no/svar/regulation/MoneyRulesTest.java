package no.svar.regulation;

import static no.svar.regulation.Vectors.date;
import static no.svar.regulation.Vectors.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.svar.regulation.ReminderFees.Step;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyRulesTest {

    static Stream<JsonNode> norwegianInterest() {
        return Vectors.of("NO-INT-1");
    }

    @ParameterizedTest
    @MethodSource("norwegianInterest")
    void countsNorwegianInterestDayByDay(JsonNode vector) {
        assertThat(interest(vector, Country.NO)).isEqualTo(nok(vector, "expectedInterestNOK"));
    }

    static Stream<JsonNode> swedishInterest() {
        return Vectors.of("SE-INT-1");
    }

    @ParameterizedTest
    @MethodSource("swedishInterest")
    void countsSwedishInterestDayByDay(JsonNode vector) {
        assertThat(interest(vector, Country.SE)).isEqualTo(sek(vector, "expectedInterestSEK"));
    }

    @ParameterizedTest
    @CsvSource({"NO, 2026-06-30, 2026-07-01", "SE, 2025-12-31, 2026-01-01", "NO, 2021-12-01, 2022-01-05"})
    void refusesInterestWhereARateIsNotKnown(Country country, LocalDate dueOn, LocalDate paidOn) {
        var debt = new Money(100_000, country.currency());
        assertThatThrownBy(() -> LateInterest.on(debt, country, dueOn, paidOn))
                .isInstanceOfSatisfying(
                        NotCovered.class, refusal -> assertThat(refusal.slug()).isEqualTo("not-covered"));
    }

    @Test
    void knowsTheMostThatANorwegianReminderMayCost() {
        var vector = Vectors.of("NO-FEE-1").findFirst().orElseThrow();
        var day = LocalDate.parse("2026-04-03");
        assertThat(ReminderFees.most(Step.REMINDER, Country.NO, day)).isEqualTo(nok(vector, "purring"));
        assertThat(ReminderFees.most(Step.COLLECTION_NOTICE, Country.NO, day))
                .isEqualTo(nok(vector, "inkassovarsel"));
        assertThat(ReminderFees.most(Step.PAYMENT_DEMAND, Country.NO, day))
                .isEqualTo(nok(vector, "betalingsoppfordring"));
        assertThat(ReminderFees.most(Step.INSTALMENT_PLAN, Country.NO, day).minor()).isZero();
    }

    @Test
    void refusesNorwegianFeesBeforeAndAfterTheYearThatIsKnown() {
        assertThat(ReminderFees.covers(Country.NO, LocalDate.parse("2026-12-31"))).isTrue();
        for (var day : new String[] {"2025-12-31", "2027-01-01"}) {
            assertThatThrownBy(() -> ReminderFees.most(Step.REMINDER, Country.NO, LocalDate.parse(day)))
                    .isInstanceOf(NotCovered.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"REMINDER, 6000", "COLLECTION_LETTER, 18000", "INSTALMENT_PLAN, 17000", "PAYMENT_DEMAND, 0"})
    void knowsTheMostThatASwedishStepMayCost(Step step, long minor) {
        assertThat(ReminderFees.most(step, Country.SE, LocalDate.parse("2026-04-03")).minor())
                .isEqualTo(minor);
    }

    static Stream<JsonNode> reminders() {
        return Vectors.of("NO-PURR-1");
    }

    @ParameterizedTest
    @MethodSource("reminders")
    void knowsTheFirstDayOfANorwegianReminderFee(JsonNode vector) {
        assertThat(ReminderFees.earliestWithFeeInNorway(date(vector, "dueDate")))
                .isEqualTo(date(vector, "earliestReminderWithFee"));
    }

    static Stream<JsonNode> swedishTaxes() {
        return Vectors.of("SE-TAX-1");
    }

    @ParameterizedTest
    @MethodSource("swedishTaxes")
    void countsSwedishElectricityTax(JsonNode vector) {
        var tax = ElectricityTax.on(number(vector, "kWh"), number(vector, "rateOre"), Country.SE);
        assertThat(tax).isEqualTo(sek(vector, "taxSEK"));
    }

    static Stream<JsonNode> norwegianTaxes() {
        return Vectors.of("NO-TAX-1");
    }

    @ParameterizedTest
    @MethodSource("norwegianTaxes")
    void countsNorwegianElectricityTaxAndEnovaLevy(JsonNode vector) {
        var kWh = number(vector, "kWh");
        var levy = EnovaLevy.rate(LocalDate.parse("2026-02-01")).value();
        assertThat(ElectricityTax.on(kWh, number(vector, "elavgiftOre"), Country.NO))
                .isEqualTo(nok(vector, "elavgiftNOK"));
        assertThat(ElectricityTax.on(kWh, levy, Country.NO)).isEqualTo(nok(vector, "enovaNOK"));
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 2023-03-31, 9.16",
        "NO, 2023-04-01, 15.84",
        "NO, 2024-03-31, 9.51",
        "NO, 2024-12-31, 16.44",
        "NO, 2025-10-01, 12.53",
        "NO, 2026-12-31, 7.13",
        "SE, 2023-12-31, 39.2",
        "SE, 2024-06-01, 42.8",
        "SE, 2025-06-01, 43.9",
        "SE, 2026-01-01, 36.0"
    })
    void knowsTheTaxOfADay(Country country, LocalDate day, BigDecimal rate) {
        assertThat(ElectricityTax.rate(country, day).value()).isEqualByComparingTo(rate);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01, 34.3", "2026-07-01, 26.4"})
    void knowsTheLowerTaxInTheNorthOfSweden(LocalDate day, BigDecimal rate) {
        assertThat(ElectricityTax.rateInTheNorthOfSweden(day)).isEqualByComparingTo(rate);
    }

    @ParameterizedTest
    @CsvSource({"NO, 2022-12-31", "NO, 2025-01-01", "NO, 2025-09-30", "NO, 2027-01-01", "SE, 2027-01-01"})
    void refusesATaxThatIsNotKnown(Country country, LocalDate day) {
        assertThat(ElectricityTax.covers(country, day)).isFalse();
        assertThatThrownBy(() -> ElectricityTax.rate(country, day)).isInstanceOf(NotCovered.class);
    }

    static Stream<JsonNode> corrections() {
        return Vectors.of("NO-6M-1");
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void knowsTheLastDayToChargeACorrection(JsonNode vector) {
        assertThat(EstimatedBilling.lastDayToChargeACorrection(date(vector, "operatingDay")))
                .isEqualTo(date(vector, "lastCorrectionDayWithRightToSettlement"));
    }

    static Stream<JsonNode> longEstimates() {
        return Vectors.of("SE-EST-15pct");
    }

    @ParameterizedTest
    @MethodSource("longEstimates")
    void reducesWhatIsSettledAfterLongEstimates(JsonNode vector) {
        var reduction =
                EstimatedBilling.reduction(
                        vector.path("monthsBilledOnEstimate").asInt(),
                        sek(vector, "settledSEK"),
                        sek(vector, "preliminarySEK"));
        assertThat(reduction).isEqualTo(sek(vector, "reductionSEK"));
    }

    private static Money interest(JsonNode vector, Country country) {
        var debt = Money.of(number(vector, "principal"), country.currency());
        return LateInterest.on(debt, country, date(vector, "dueDate"), date(vector, "paidDate"));
    }

    private static Money nok(JsonNode vector, String field) {
        return Money.of(number(vector, field), Country.NO.currency());
    }

    private static Money sek(JsonNode vector, String field) {
        return Money.of(number(vector, field), Country.SE.currency());
    }
}
