package no.svar.regulation;

import static no.svar.regulation.Dated.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static final Source SOURCE = Source.primary("Lov om prøver § 1");
    private static final Dated<String> TABLE =
            new Dated<>(
                    "X-1",
                    List.of(
                            row("2026-01-01", "2026-02-01", "winter", SOURCE),
                            row("2026-02-01", "2026-03-01", "late winter", SOURCE),
                            row("2026-04-01", "2026-05-01", "spring", SOURCE)));

    @Test
    void startsARowOnItsFirstDayAndEndsItBeforeItsLast() {
        assertThat(TABLE.on(day("2026-01-01")).value()).isEqualTo("winter");
        assertThat(TABLE.on(day("2026-01-31")).value()).isEqualTo("winter");
        assertThat(TABLE.on(day("2026-02-01")).value()).isEqualTo("late winter");
        assertThat(TABLE.covers(day("2026-05-01"))).isFalse();
    }

    @Test
    void refusesADayWithoutARowAndSaysWhich() {
        assertThatThrownBy(() -> TABLE.on(day("2026-03-15")))
                .isInstanceOfSatisfying(
                        NotCovered.class,
                        refusal ->
                                assertThat(refusal.detail().in(Language.EN))
                                        .contains("X-1")
                                        .contains("15 March 2026"));
    }

    @Test
    void countsTheDaysUnderEachRow() {
        var spans = TABLE.across(day("2026-01-30"), day("2026-02-03"));
        assertThat(spans).extracting(Dated.Span::days).containsExactly(2L, 3L);
        assertThat(TABLE.across(day("2026-01-30"), day("2026-01-29"))).isEmpty();
        assertThatThrownBy(() -> TABLE.across(day("2026-02-27"), day("2026-04-02")))
                .isInstanceOf(NotCovered.class);
    }

    @Test
    void takesNoRowsThatOverlapOrEndBeforeTheyStart() {
        var early = row("2026-01-01", "2026-03-01", "a", SOURCE);
        var inside = row("2026-02-01", "2026-02-02", "b", SOURCE);
        assertThatThrownBy(() -> new Dated<>("X", List.of(early, inside)))
                .isInstanceOf(IllegalArgumentException.class);
        var backwards = row("2026-02-01", "2026-02-01", "b", SOURCE);
        assertThatThrownBy(() -> new Dated<>("X", List.of(backwards)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
