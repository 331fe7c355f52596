package no.svar.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "today,2026-03-31",
        "today-20,2026-03-11",
        "today+8,2026-04-08",
        "today month-1,2026-02-01",
        "today month-1 last,2026-02-28",
        "today-43 month-1 +9,2026-01-10",
        "today month+0,2026-03-01",
        "today autumn,2025-10-26",
        "today+207 autumn,2025-10-26",
        "today+208 autumn,2026-10-25",
        "today winter,2026-03-01",
        "today+1 winter,2026-03-01",
        "today+215 winter,2026-11-01"
    })
    void followsTheWordsFromLeftToRight(String words, LocalDate day) {
        assertThat(Day.of(words, TODAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"tomorrow", "today- 3", "today last+x"})
    void saysWhichWordItDoesNotKnow(String words) {
        assertThatThrownBy(() -> Day.of(words, TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyStoryTellsItsDaysInWordsThatAreKnown() throws Exception {
        for (var story : Story.ALL) {
            for (var day = TODAY; day.isBefore(TODAY.plusYears(1)); day = day.plusDays(1)) {
                for (var kind : List.of("agreements", "invoices", "outages")) {
                    var body = Objects.requireNonNullElse(story.text(kind, day), "");
                    assertThat(body).as(story.folder() + ": " + kind).doesNotContain("{today");
                }
                assertThat(story.text("customers", day)).as(story.folder()).isNotBlank();
            }
        }
    }
}
