package no.svar.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/// What holds for every register, every line between two readings and every estimate.
class MeterRulesPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);

    @Property
    void consumptionIsNeverNegativeAndLessThanARound(
            @ForAll @IntRange(min = 4, max = 8) int digits,
            @ForAll @IntRange(min = 1, max = 200) int multiplier,
            @ForAll @LongRange(min = 0) long before,
            @ForAll @LongRange(min = 0) long after) {
        var register = new MeterRegister(digits, BigDecimal.valueOf(multiplier));
        var one = shown(register, before);
        var other = shown(register, after);
        var kwh = register.consumption(one, other);
        assertThat(kwh.signum()).isNotNegative();
        assertThat(kwh).isLessThan(register.cap().multiply(register.multiplier()));
        assertThat(register.after(one, kwh)).isEqualByComparingTo(other);
    }

    @Property
    void theTwoWaysRoundMakeAWholeRound(
            @ForAll @IntRange(min = 4, max = 8) int digits,
            @ForAll @LongRange(min = 0) long before,
            @ForAll @LongRange(min = 0) long after) {
        var register = new MeterRegister(digits, BigDecimal.ONE);
        var one = shown(register, before);
        var other = shown(register, after);
        var round = register.consumption(one, other).add(register.consumption(other, one));
        assertThat(round).isEqualByComparingTo(one.compareTo(other) == 0 ? BigDecimal.ZERO : register.cap());
    }

    @Property
    void aLineMeetsBothReadingsAndNeverGoesBack(
            @ForAll @LongRange(min = 0, max = 99_999_999) long first,
            @ForAll @LongRange(min = 0, max = 99_999_999) long used,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        var from = BigDecimal.valueOf(first, 3);
        var until = BigDecimal.valueOf(first + used, 3);
        var last = FIRST.plusDays(days);
        assertThat(Estimation.readingAt(FIRST, FIRST, from, last, until)).isEqualByComparingTo(from);
        assertThat(Estimation.readingAt(last, FIRST, from, last, until)).isEqualByComparingTo(until);
        var before = from;
        for (var day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
            var reading = Estimation.readingAt(day, FIRST, from, last, until);
            assertThat(reading).isGreaterThanOrEqualTo(before);
            before = reading;
        }
    }

    @Property
    void scaledEstimatesAddUpToTheRegisterAndAreNeverNegative(
            @ForAll("estimates") @Size(min = 1, max = 100) List<BigDecimal> raw,
            @ForAll @LongRange(min = 0, max = 9_999_999) long total) {
        var register = BigDecimal.valueOf(total, 3);
        var scaled = Estimation.scaled(raw, register);
        assertThat(scaled).hasSameSizeAs(raw).allMatch(estimate -> estimate.signum() >= 0);
        assertThat(scaled).allMatch(estimate -> estimate.scale() == Estimation.DECIMALS);
        assertThat(scaled.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(register);
    }

    @Provide
    Arbitrary<BigDecimal> estimate() {
        return Arbitraries.longs().between(0, 50_000).map(wh -> BigDecimal.valueOf(wh, 3));
    }

    @Provide
    Arbitrary<List<BigDecimal>> estimates() {
        return estimate().list().ofMinSize(1).ofMaxSize(100);
    }

    @Property
    void aYearOfAProfileIsTheWholeYear(
            @ForAll LoadProfile profile,
            @ForAll @IntRange(min = 0, max = 200_000) int annual,
            @ForAll @IntRange(min = 0, max = 365) int split) {
        var kwh = BigDecimal.valueOf(annual);
        var middle = FIRST.plusDays(split);
        var sum = profile.between(kwh, FIRST, middle).add(profile.between(kwh, middle, FIRST.plusYears(1)));
        assertThat(sum).isCloseTo(kwh, org.assertj.core.data.Offset.offset(new BigDecimal("0.002")));
    }

    /// Any number made into one that the register can show.
    private static BigDecimal shown(MeterRegister register, long any) {
        return BigDecimal.valueOf(any % 100_000_000_000L, 3).remainder(register.cap());
    }
}
