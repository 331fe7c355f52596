package no.svar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.svar.demo.LoadCurve.Told;
import no.svar.demo.LoadCurve.ValuesRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoadCurveTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 25);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    private static LoadCurve october(String kwh, @Nullable String nightKwh, Told... told) {
        return new LoadCurve(
                "707057500000002517",
                FIRST,
                LAST,
                new BigDecimal(kwh),
                nightKwh == null ? null : new BigDecimal(nightKwh),
                null,
                null,
                List.of(told),
                null);
    }

    private static BigDecimal sum(Stream<ValuesRow> rows) {
        return rows.flatMap(row -> row.kwh().stream())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void addsUpToTheWattHour() {
        assertThat(sum(october("869.617", null).rows())).isEqualByComparingTo("869.617");
        assertThat(sum(october("538.240", "331.377").rows())).isEqualByComparingTo("869.617");
    }

    @Test
    void countsWhatIsToldIntoTheSum() {
        var peak = new Told(null, 1, DayOfWeek.MONDAY, 17, new BigDecimal("6.120"), null);

        var rows = october("538.240", "331.377", peak).rows().toList();

        assertThat(sum(rows.stream())).isEqualByComparingTo("869.617");
        assertThat(rows.get(4).kwh().get(17)).isEqualByComparingTo("6.120");
    }

    @Test
    void tellsTheHourThatTheClockPassesTwiceTwice() {
        var told = new Told(NIGHT, null, null, 2, new BigDecimal("0.398"), "ESTIMATED");

        var night = october("869.617", null, told).rows().toList().get(24);

        assertThat(night.from()).hasToString("2026-10-25T00:00+02:00");
        assertThat(night.kwh()).hasSize(25);
        assertThat(night.qualities().subList(1, 5))
                .containsExactly("MEASURED", "ESTIMATED", "ESTIMATED", "MEASURED");
    }

    @Test
    void leavesAGapWhereAValueIsMissing() {
        var told = new Told(NIGHT, null, null, 12, null, "MISSING");

        var rows = october("869.617", null, told).rows().toList();

        assertThat(rows.get(24).kwh().get(13)).isNull();
        assertThat(sum(rows.stream())).isEqualByComparingTo("869.617");
    }

    @Test
    void saysNothingOfDaysThatHaveNotBegun() {
        var curve =
                new LoadCurve(
                        "707057500000002517", LAST, FIRST, null, null, BigDecimal.TEN, null, null, null);

        assertThat(curve.rows()).isEmpty();
    }
}
