package no.svar.regulation;

import static no.svar.regulation.Vectors.date;
import static no.svar.regulation.Vectors.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.svar.regulation.NorwegianOutage.Hours;
import no.svar.regulation.NorwegianOutage.Reading;
import no.svar.regulation.NorwegianOutage.TwelveHours;
import no.svar.regulation.NorwegianOutage.User;
import no.svar.regulation.OutagePeriods.Gap;
import no.svar.regulation.OutagePeriods.Joined;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-01");
    private static final Instant MIDNIGHT = Instant.parse("2026-02-01T00:00:00Z");
    private static final Money MUCH = kronor("1000000", Country.NO);

    /// A time without supply, in minutes after midnight.
    private record Spell(Instant startedAt, @Nullable Instant restoredAt) implements OutagePeriods.Spell {

        static Spell of(String times) {
            var ends = times.split("-", -1);
            return new Spell(at(ends[0]), ends[1].isEmpty() ? null : at(ends[1]));
        }

        private static Instant at(String time) {
            var parts = time.split(":", -1);
            return MIDNIGHT.plus(Duration.ofHours(Integer.parseInt(parts[0])))
                    .plus(Duration.ofMinutes(Integer.parseInt(parts[1])));
        }
    }

    static Stream<JsonNode> norwegian() {
        return Vectors.of("NO-OUT-1");
    }

    @ParameterizedTest
    @MethodSource("norwegian")
    void paysNorwegianHouseholdsAndHolidayHomesByTheHour(JsonNode vector) {
        var user =
                switch (vector.path("category").asText()) {
                    case "HOUSEHOLD" -> User.HOUSEHOLD;
                    case "CABIN" -> User.HOLIDAY_HOME;
                    case "BUSINESS" -> User.BUSINESS;
                    default -> throw new IllegalArgumentException(vector.toString());
                };
        var lasted = Duration.ofMinutes(vector.path("outageMinutes").asLong());
        var sum = NorwegianOutage.of(user, lasted, DAY, Reading.STRICT).sum();
        var cap = vector.path("expectedAnnualGridFee");
        var amount =
                NorwegianOutage.withinYear(
                        sum,
                        cap.isNull() ? MUCH : kronor(cap.asText(), Country.NO),
                        kronor(vector.path("alreadyPaidThisYear").asText(), Country.NO));
        assertThat(amount).isEqualTo(kronor(vector.path("expectedNOK").asText(), Country.NO));
    }

    @ParameterizedTest
    @CsvSource({"12:00, 500", "12:01, 540", "13:00, 540", "13:01, 580"})
    void readsTheRegulationAsItIsToldTo(String duration, String kroner) {
        var reading = new Reading(Hours.STARTED, TwelveHours.DUE);
        assertThat(NorwegianOutage.of(User.HOUSEHOLD, duration(duration), DAY, reading).sum())
                .isEqualTo(kronor(kroner, Country.NO));
    }

    @Test
    void paysNothingWhereTheYearsLimitIsUsedUp() {
        assertThat(
                        NorwegianOutage.withinYear(
                                kronor("500", Country.NO),
                                kronor("2000", Country.NO),
                                kronor("2900", Country.NO)))
                .isEqualTo(kronor("0", Country.NO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-31", "2027-01-01"})
    void refusesNorwegianAmountsOfOtherDays(LocalDate day) {
        assertThatThrownBy(() -> NorwegianOutage.of(User.HOUSEHOLD, Duration.ofDays(1), day, Reading.STRICT))
                .isInstanceOf(NotCovered.class);
    }

    static Stream<JsonNode> minimums() {
        return Vectors.of("SE-OUT-0-minimum");
    }

    /// The prisbasbelopp of these years was not read in any source, so nothing rests on it.
    private static final Set<Integer> NOT_READ = Set.of(2021, 2022);

    @ParameterizedTest
    @MethodSource("minimums")
    void knowsTheLeastThatASwedishStepGives(JsonNode vector) {
        var year = vector.path("year").asInt();
        var day = LocalDate.of(year, 7, 1);
        if (NOT_READ.contains(year)) {
            assertThatThrownBy(() -> SwedishOutage.minimum(day)).isInstanceOf(NotCovered.class);
        } else {
            assertThat(SwedishOutage.minimum(day))
                    .isEqualTo(Money.of(number(vector, "minimumPerStepSEK"), Country.SE.currency()));
        }
    }

    static Stream<JsonNode> swedish() {
        return Vectors.of("SE-OUT-1");
    }

    @ParameterizedTest
    @MethodSource("swedish")
    void paysSwedishUsersByStartedDays(JsonNode vector) {
        var day = LocalDate.of(vector.path("year").asInt(), 3, 1);
        var lasted = Duration.ofMinutes(vector.path("outageMinutes").asLong());
        var cost = Money.of(number(vector, "annualGridCostSEK"), Country.SE.currency());
        var amount = SwedishOutage.of(lasted, cost, day, day);
        assertThat(amount.amount()).isEqualTo(Money.of(number(vector, "expectedSEK"), Country.SE.currency()));
        assertThat(amount.minimum()).isEqualTo(Money.of(number(vector, "minimumSEK"), Country.SE.currency()));
    }

    @Test
    void mixesStepsOfTheMinimumAndOfTheShare() {
        var steps =
                SwedishOutage.of(
                                Duration.ofHours(25),
                                kronor("6400", Country.SE),
                                LocalDate.parse("2023-05-01"),
                                LocalDate.parse("2023-05-01"))
                        .steps();
        assertThat(steps)
                .extracting(SwedishOutage.Step::each)
                .containsExactly(kronor("1100", Country.SE), kronor("1600", Country.SE));
    }

    @Test
    void roundsASwedishSumOnce() {
        var amount =
                SwedishOutage.of(
                        Duration.ofHours(49),
                        new Money(1_234_567, Country.SE.currency()),
                        LocalDate.parse("2026-05-01"),
                        LocalDate.parse("2026-05-01"));
        assertThat(amount.amount().amount()).isEqualTo(new BigDecimal("7716.04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-06-01", "2022-06-01", "2027-01-01", "2017-12-31"})
    void refusesSwedishAmountsWhereThePrisbasbeloppIsNotKnown(LocalDate day) {
        var cost = kronor("4000", Country.SE);
        assertThatThrownBy(() -> SwedishOutage.of(Duration.ofDays(1), cost, day, day))
                .isInstanceOf(NotCovered.class);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00-08:00 09:59-15:00, 15:00, 620",
        "00:00-08:00 10:00-15:00, 08:00 05:00, 0",
        "00:00-13:00 15:00-28:00, 13:00 13:00, 1080",
        "09:59-15:00 00:00-08:00, 15:00, 620",
        "00:00-13:00 02:00-03:00 14:59-16:00, 16:00, 660"
    })
    void joinsWhatTwoHoursOfSupplyDoNotPart(String spells, String durations, String kroner) {
        var periods = joined(spells);
        assertThat(periods.stream().map(period -> period.lasted(period.startedAt(), Gap.COUNTED)))
                .isEqualTo(Arrays.stream(durations.split(" ")).map(OutageRulesTest::duration).toList());
        var sum =
                periods.stream()
                        .map(period -> period.lasted(period.startedAt(), Gap.COUNTED))
                        .map(lasted -> NorwegianOutage.of(User.HOUSEHOLD, lasted, DAY, Reading.STRICT).sum())
                        .reduce(Money.zero(Country.NO.currency()), Money::plus);
        assertThat(sum).isEqualTo(kronor(kroner, Country.NO));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00-08:00 09:59-15:00, 00:00, 13:01",
        "00:00-08:00 09:59-15:00, 02:00, 11:01",
        "00:00-08:00 09:59-15:00, 09:00, 05:01",
        "00:00-13:00 02:00-03:00 14:00-16:00, 00:00, 15:00",
        "00:00-08:00, 09:00, 00:00"
    })
    void leavesTheGapOutWhereItIsToldTo(String spells, String clockStart, String lasted) {
        assertThat(joined(spells).getFirst().lasted(MIDNIGHT.plus(duration(clockStart)), Gap.DEDUCTED))
                .isEqualTo(duration(lasted));
    }

    @Test
    void isNotOverWhileOneOfThemIsNot() {
        var periods = joined("00:00-08:00 09:00- 30:00-31:00");
        assertThat(periods).hasSize(1);
        assertThat(periods.getFirst().restoredAt()).isNull();
    }

    static Stream<JsonNode> norwegianDeadlines() {
        return Vectors.of("NO-OUT-2-deadline");
    }

    @ParameterizedTest
    @MethodSource("norwegianDeadlines")
    void knowsByWhenNorwegiansArePaid(JsonNode vector) {
        var restoredOn = date(vector, "restoredOn");
        assertThat(PayoutDeadline.payBy(Country.NO, restoredOn.minusDays(3), restoredOn))
                .isEqualTo(date(vector, "payNoLaterThan"));
        assertThat(PayoutDeadline.claimBy(Country.NO, restoredOn)).isNull();
    }

    static Stream<JsonNode> swedishDeadlines() {
        return Vectors.of("SE-OUT-2-deadlines");
    }

    @ParameterizedTest
    @MethodSource("swedishDeadlines")
    void knowsByWhenSwedesArePaidAndWhenTheRightIsLost(JsonNode vector) {
        var knownOn = date(vector, "knownOn");
        assertThat(PayoutDeadline.payBy(Country.SE, knownOn, knownOn.plusDays(3)))
                .isEqualTo(date(vector, "payNoLaterThan"));
        assertThat(PayoutDeadline.claimBy(Country.SE, knownOn))
                .isEqualTo(date(vector, "claimLostAfterIfOutageEndedSameDay"));
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 73:00, OK",
        "NO, 72:00, OK",
        "NO, 71:59, BELOW_MAIN_RULE",
        "NO, 48:00, BELOW_MAIN_RULE",
        "NO, 24:00, BELOW_MAIN_RULE",
        "NO, 23:59, VIOLATION",
        "SE, 01:00, NOT_REGULATED"
    })
    void comparesTheNoticeOfPlannedWorkWithTheRule(
            Country country, String notice, PlannedNotice.State state) {
        assertThat(PlannedNotice.of(country, MIDNIGHT.minus(duration(notice)), MIDNIGHT)).isEqualTo(state);
    }

    @Test
    void doesNotKnowWhatNobodyHasTold() {
        assertThat(PlannedNotice.of(Country.NO, null, MIDNIGHT)).isEqualTo(PlannedNotice.State.UNKNOWN);
    }

    private static List<Joined<Spell>> joined(String spells) {
        return OutagePeriods.joined(Arrays.stream(spells.split(" ")).map(Spell::of).toList());
    }

    private static Duration duration(String hoursAndMinutes) {
        return Duration.between(MIDNIGHT, Spell.at(hoursAndMinutes));
    }

    private static Money kronor(String amount, Country country) {
        return Money.of(new BigDecimal(amount), country.currency());
    }
}
