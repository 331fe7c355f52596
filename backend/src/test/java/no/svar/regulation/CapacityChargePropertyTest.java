package no.svar.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.svar.regulation.CapacityCharge.Hour;
import no.svar.regulation.CapacityResult.Peak;
import no.svar.shared.Country;

/// What holds for every month of hours, whatever was used.
class CapacityChargePropertyTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final LocalDateTime START = MONTH.atDay(1).atStartOfDay();
    private static final int HOURS = 745;

    @Property
    void anHourThatIsNoHigherThanThoseThatCountChangesNothing(
            @ForAll("months") List<Hour> hours, @ForAll @IntRange(max = HOURS - 1) int place) {
        var before = Capacities.NORWAY.of(MONTH, hours);
        var at = at(place);
        Assume.that(!before.preliminary() && hours.stream().noneMatch(hour -> hour.from().equals(at.from())));
        var lower = new Hour(at.from(), before.peaks().getLast().kwh().subtract(new BigDecimal("0.001")));
        var after = Capacities.NORWAY.of(MONTH, with(hours, lower));
        assertThat(after.peaks()).isEqualTo(before.peaks());
        assertThat(after.amount()).isEqualTo(before.amount());
    }

    @Property
    void theOrderOfHoursChangesNothing(@ForAll("months") List<Hour> hours, @ForAll Random random) {
        var shuffled = new ArrayList<>(hours);
        Collections.shuffle(shuffled, random);
        assertThat(Capacities.NORWAY.of(MONTH, shuffled)).isEqualTo(Capacities.NORWAY.of(MONTH, hours));
    }

    @Property
    void theMeanIsNeverAboveTheHighestHourNorBelowTheLowestThatCounts(@ForAll("months") List<Hour> hours) {
        var result = Capacities.SWEDEN.of(MONTH, hours);
        var mean = Objects.requireNonNull(result.meanKw());
        assertThat(mean).isLessThanOrEqualTo(highest(hours));
        assertThat(mean).isGreaterThanOrEqualTo(result.peaks().getLast().kwh());
    }

    @Property
    void thePeaksLieOnDifferentDays(@ForAll("months") List<Hour> hours) {
        assertThat(Capacities.NORWAY.of(MONTH, hours).peaks())
                .extracting(peak -> Country.NO.dayOf(peak.from()))
                .doesNotHaveDuplicates();
    }

    @Property
    void aStepHoldsWhatIsFromAndIncludingItsBoundToBelowTheNext(@ForAll("months") List<Hour> hours) {
        var result = Capacities.NORWAY.of(MONTH, hours);
        var step = Objects.requireNonNull(result.step());
        var count = BigDecimal.valueOf(result.peaks().size());
        var sum = result.peaks().stream().map(Peak::kwh).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isGreaterThanOrEqualTo(step.fromKw().multiply(count));
        var end = step.belowKw();
        if (end != null) {
            assertThat(sum).isLessThan(end.multiply(count));
        }
    }

    /// Some hours of a month, each once, with a gap in autumn's night and values near the steps' bounds.
    @Provide
    Arbitrary<List<Hour>> months() {
        var kwh =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 30_000),
                        Arbitraries.of(1_999, 2_000, 2_001, 5_000, 10_000));
        var hour =
                Arbitraries.integers()
                        .between(0, HOURS - 1)
                        .flatMap(place ->
                                kwh.map(wh -> new Hour(at(place).from(), BigDecimal.valueOf(wh, 3))));
        return hour.list().ofMinSize(1).ofMaxSize(60).uniqueElements(Hour::from);
    }

    private static Hour at(int place) {
        var start = START.atZone(Country.NO.zone()).toInstant();
        return new Hour(start.plus(Duration.ofHours(place)), BigDecimal.ZERO);
    }

    private static List<Hour> with(List<Hour> hours, Hour more) {
        var all = new ArrayList<>(hours);
        all.add(more);
        return all;
    }

    private static BigDecimal highest(List<Hour> hours) {
        return hours.stream().map(Hour::kwh).max(BigDecimal::compareTo).orElseThrow();
    }
}
