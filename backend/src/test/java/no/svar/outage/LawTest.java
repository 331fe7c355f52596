package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.svar.outage.CompensationSettings.YearOf;
import no.svar.outage.Law.Circumstances;
import no.svar.outage.Verdict.Missing;
import no.svar.outage.Verdict.Reason;
import no.svar.regulation.NorwegianOutage.Hours;
import no.svar.regulation.NorwegianOutage.TwelveHours;
import no.svar.regulation.NorwegianOutage.User;
import no.svar.regulation.OutagePeriods;
import no.svar.regulation.OutagePeriods.Gap;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawTest {

    private static final Instant START = Instant.parse("2026-02-01T08:00:00Z");
    private static final Law LAW =
            new Law(
                    new CompensationSettings(
                            Hours.FULL, TwelveHours.NOT_DUE, Gap.COUNTED, BigDecimal.ZERO, YearOf.BEGAN, 20));
    private static final Circumstances HOUSEHOLD =
            new Circumstances(Country.NO, User.HOUSEHOLD, 1_000_000L, 0);
    private static final Circumstances SWEDE = new Circumstances(Country.SE, User.BUSINESS, 400_000L, 0);

    /// Power was gone from so many hours after the start for so many hours.
    private static Interruption out(int from, int hours) {
        var start = START.plus(Duration.ofHours(from));
        return new Interruption(
                "o" + from,
                start,
                start.plus(Duration.ofHours(hours)),
                start,
                true,
                Duration.ZERO,
                null,
                false);
    }

    private static Interruption knownLater(int hours, int lasted) {
        return new Interruption(
                "o",
                START,
                START.plus(Duration.ofHours(lasted)),
                START.plus(Duration.ofHours(hours)),
                true,
                Duration.ZERO,
                null,
                false);
    }

    private static Interruption somePhases(int from, int hours) {
        var whole = out(from, hours);
        return new Interruption(
                "p" + from,
                whole.startedAt(),
                whole.restoredAt(),
                whole.startedAt(),
                false,
                Duration.ZERO,
                null,
                false);
    }

    private static Interruption blamed(int lasted, int hours) {
        return new Interruption(
                "o",
                START,
                START.plus(Duration.ofHours(lasted)),
                START,
                true,
                Duration.ofHours(hours),
                null,
                false);
    }

    private static Interruption exempt(
            int from, int hours, LegalException.@Nullable Code code, boolean late) {
        var whole = out(from, hours);
        return new Interruption(
                "e" + from,
                whole.startedAt(),
                whole.restoredAt(),
                whole.startedAt(),
                true,
                Duration.ZERO,
                code,
                late);
    }

    private static Verdict judged(Circumstances known, Interruption... spells) {
        var periods = OutagePeriods.joined(List.of(spells));
        assertThat(periods).hasSize(1);
        return LAW.judge(periods.getFirst(), known);
    }

    @Test
    void paysANorwegianHouseholdForThreeDays() {
        var verdict = judged(HOUSEHOLD, out(0, 72));
        assertThat(verdict.amountMinor()).isEqualTo(290_000);
        assertThat(Term.written(verdict.arithmetic()))
                .isEqualTo("LASTED:4320 BASE:50000 HOURS:60:4000:240000");
        assertThat(Term.read(Term.written(verdict.arithmetic()))).isEqualTo(verdict.arithmetic());
    }

    @Test
    void countsFromWhenTheGridCompanyKnew() {
        var verdict = judged(HOUSEHOLD, knownLater(2, 14));
        assertThat(verdict.reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(verdict.counted()).isEqualTo(Duration.ofHours(12));
        assertThat(judged(SWEDE, knownLater(2, 14)).amountMinor()).isEqualTo(120_000);
    }

    @Test
    void takesOffWhatTheCustomerIsToBlameForInNorway() {
        assertThat(judged(HOUSEHOLD, blamed(20, 5)).amountMinor()).isEqualTo(62_000);
        assertThat(judged(HOUSEHOLD, blamed(20, 8)).reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(judged(HOUSEHOLD, blamed(20, 20)).reason()).isEqualTo(Reason.CUSTOMER_CAUSED);
        assertThat(judged(SWEDE, blamed(20, 20)).reason()).isEqualTo(Reason.CUSTOMER_CAUSED);
    }

    @Test
    void countsSomePhasesInSwedenOnly() {
        assertThat(judged(HOUSEHOLD, somePhases(0, 30)).reason()).isEqualTo(Reason.SOME_PHASES);
        assertThat(judged(SWEDE, somePhases(0, 30)).amountMinor()).isEqualTo(240_000);
    }

    @Test
    void endsInNorwayWhenNormalSupplyIsBack() {
        assertThat(judged(HOUSEHOLD, out(0, 10), somePhases(10, 5)).amountMinor()).isEqualTo(62_000);
    }

    @Test
    void paysABusinessInSwedenAndNotInNorway() {
        var business = new Circumstances(Country.NO, User.BUSINESS, null, 0);
        assertThat(judged(business, out(0, 72)).reason()).isEqualTo(Reason.BUSINESS);
        assertThat(judged(SWEDE, out(0, 72)).amountMinor()).isEqualTo(360_000);
    }

    @Test
    void saysWhatIsMissing() {
        var unknown = new Circumstances(Country.NO, null, null, 0);
        assertThat(judged(unknown, out(0, 72)).missing()).containsExactly(Missing.METERING_POINT);
        assertThat(judged(unknown, out(0, 12)).reason()).isEqualTo(Reason.TOO_SHORT);
        var noCost = new Circumstances(Country.NO, User.HOLIDAY_HOME, null, 0);
        assertThat(judged(noCost, out(0, 72)).missing()).containsExactly(Missing.GRID_COST);
        var swede = new Circumstances(Country.SE, User.HOUSEHOLD, null, 0);
        assertThat(judged(swede, out(0, 12)).missing()).containsExactly(Missing.GRID_COST);
        assertThat(judged(swede, out(0, 11)).result()).isEqualTo(CompensationResult.NOT_DUE);
    }

    @Test
    void calculatesNothingWhereTheRuleOfTheDayIsNotKnown() {
        var start = Instant.parse("2027-01-03T08:00:00Z");
        var later =
                new Interruption(
                        "o",
                        start,
                        start.plus(Duration.ofHours(72)),
                        start,
                        true,
                        Duration.ZERO,
                        null,
                        false);
        assertThat(judged(HOUSEHOLD, later).reason()).isEqualTo(Reason.RULE_NOT_KNOWN);
        assertThat(judged(SWEDE, later).reason()).isEqualTo(Reason.RULE_NOT_KNOWN);
    }

    @Test
    void keepsWithinTheYear() {
        var cap = new Circumstances(Country.NO, User.HOUSEHOLD, 600_000L, 400_000);
        var verdict = judged(cap, out(0, 72));
        assertThat(verdict.amountMinor()).isEqualTo(200_000);
        assertThat(verdict.arithmetic().getLast())
                .isEqualTo(Term.of(Term.Kind.YEAR_LIMIT, 600_000, 400_000, 200_000));
        var used = new Circumstances(Country.NO, User.HOUSEHOLD, 600_000L, 600_000);
        assertThat(judged(used, out(0, 72)).reason()).isEqualTo(Reason.LIMIT_REACHED);
    }

    @ParameterizedTest
    @EnumSource(LegalException.Code.class)
    void knowsTheSwedishExceptions(LegalException.Code code) {
        var verdict = judged(SWEDE, exempt(0, 30, code, false));
        assertThat(verdict.result()).isEqualTo(CompensationResult.NOT_DUE);
        assertThat(judged(SWEDE, exempt(0, 30, code, false), out(31, 30)).missing())
                .containsExactly(Missing.EXTENT_OF_EXCEPTION);
        if (code != LegalException.Code.CUSTOMER_NEGLIGENCE) {
            assertThat(judged(HOUSEHOLD, exempt(0, 30, code, false)).amountMinor()).isEqualTo(122_000);
        }
    }

    @Test
    void asksWhetherPlannedWorkHadToTakeLonger() {
        assertThat(judged(SWEDE, exempt(0, 30, null, true)).missing())
                .containsExactly(Missing.NEED_FOR_LONGER_WORK);
        assertThat(judged(HOUSEHOLD, exempt(0, 30, null, true)).amountMinor()).isEqualTo(122_000);
    }

    @Test
    void showsHowASwedishSumCameAbout() {
        var known = new Circumstances(Country.SE, User.HOUSEHOLD, 1_200_000L, 0);
        var verdict = judged(known, out(0, 289));
        assertThat(verdict.amountMinor()).isEqualTo(3_600_000);
        assertThat(Term.written(verdict.arithmetic()))
                .isEqualTo(
                        "LASTED:17340 FIRST_STEP:125:1200000:150000:120000:150000"
                                + " FURTHER_STEPS:12:250:1200000:300000:120000:3600000"
                                + " LIMIT:3000:1200000:3600000");
    }
}
