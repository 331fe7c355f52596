package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.svar.regulation.LoadProfile;
import no.svar.regulation.MeterRegister;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingRangeTest {

    private static final LocalDate LAST = LocalDate.of(2026, 5, 1);
    private static final ReadingSettings LIMITS =
            new ReadingSettings(
                    new BigDecimal("3"),
                    new BigDecimal("0.333"),
                    new BigDecimal("100"),
                    LoadProfile.ELECTRIC_HEATING,
                    Duration.ofDays(92),
                    Duration.ofDays(30),
                    2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "12345, 12675, 5, -",
                "99950, 120, 5, ROLLED_OVER",
                "999990, 15, 6, ROLLED_OVER",
                "12345, 12300, 5, LOWER_THAN_LAST",
                "54321, 5432, 5, MISSING_DIGIT",
                "54321, 5441, 5, MISSING_DIGIT",
                "5000, 5000, 5, NO_USE",
                "12345, 124700, 6, EXTRA_DIGIT",
                "12345, 124700, 5, TOO_MANY_DIGITS",
                "12345, 15000, 5, HIGH",
            })
    void findsWhatIsOdd(String last, String written, int digits, @Nullable String first) {
        var found = range(annual("4000"), digits, last).findings(new BigDecimal(written));
        assertThat(found.stream().map(Finding::name).findFirst().orElse(null)).isEqualTo(first);
    }

    @Test
    void doubtsMuchLessThanUsualOnlyWhereMuchIsUsual() {
        assertThat(range(annual("40000"), 5, "12345").findings(new BigDecimal("12400")))
                .containsExactly(Finding.LOW);
        assertThat(range(annual("1000"), 5, "12345").findings(new BigDecimal("12346"))).isEmpty();
    }

    @Test
    void believesNoRolloverWithoutAnythingToMeasureItBy() {
        var unknown = range(point(null, null), 5, "99950");
        assertThat(unknown.findings(new BigDecimal("120"))).containsExactly(Finding.LOWER_THAN_LAST);
        assertThat(unknown.most()).isNull();
        assertThat(unknown.likelyFrom()).isNull();
    }

    @Test
    void comparesWithTheSameDaysOfLastYearRatherThanWithAProfile() {
        var history =
                history(
                        5,
                        reading(LAST.minusYears(1), "1000"),
                        reading(LAST.minusYears(1).plusDays(31), "3000"),
                        reading(LAST, "12000"));
        var range = ReadingRange.of(annual("4000"), history, LAST.plusDays(31), LIMITS);
        assertThat(range.expectedKwh()).isEqualByComparingTo("2000");
        assertThat(range.findings(new BigDecimal("14100"))).isEmpty();
    }

    @Test
    void takesAFirstReadingAsItIs() {
        var range = ReadingRange.of(annual("4000"), history(5), LAST, LIMITS);
        assertThat(range.findings(new BigDecimal("777"))).isEmpty();
        assertThat(range.least()).isNull();
    }

    @Property
    void whateverIsLikelyIsBelieved(
            @ForAll @IntRange(min = 0, max = 99_999) int last,
            @ForAll @IntRange(min = 1, max = 90) int days,
            @ForAll @IntRange(min = 500, max = 30_000) int annual,
            @ForAll @IntRange(min = 0, max = 1_000) int share) {
        var history = history(5, reading(LAST, Integer.toString(last)));
        var range = ReadingRange.of(annual(Integer.toString(annual)), history, LAST.plusDays(days), LIMITS);
        var from = range.likelyFrom();
        var to = range.likelyTo();
        if (from == null || to == null) {
            return;
        }
        var width = history.register().consumption(from, to);
        var some = width.multiply(BigDecimal.valueOf(share, 3));
        var shown = history.register().after(from, some);
        assertThat(range.findings(shown)).noneMatch(finding -> finding.isDoubt() && finding != Finding.LOW);
        assertThat(range.findings(to)).noneMatch(Finding::isDoubt);
    }

    private static ReadingRange range(MeteringPoint point, int digits, String last) {
        return ReadingRange.of(point, history(digits, reading(LAST, last)), LAST.plusDays(31), LIMITS);
    }

    private static ReadingHistory history(int digits, RegisterReading... readings) {
        var newestFirst = new ArrayList<>(List.of(readings)).reversed();
        return ReadingHistory.of(new MeterRegister(digits, BigDecimal.ONE), newestFirst);
    }

    private static RegisterReading reading(LocalDate day, String register) {
        return RegisterReading.received(
                UUID.randomUUID(), 1, day, new BigDecimal(register), UUID.randomUUID(), Instant.EPOCH);
    }

    private static MeteringPoint annual(String kwh) {
        return point(new BigDecimal(kwh), 25);
    }

    private static MeteringPoint point(@Nullable BigDecimal annualKwh, @Nullable Integer amperes) {
        return new MeteringPoint(
                1,
                "Storgata 1",
                "0155",
                null,
                "Oslo",
                null,
                Country.NO,
                PriceArea.NO1,
                "Eksempelnett AS",
                null,
                Use.HOUSEHOLD,
                Resolution.REGISTER,
                5,
                BigDecimal.ONE,
                amperes,
                400,
                3,
                annualKwh,
                null,
                "test",
                Instant.EPOCH,
                0);
    }
}
