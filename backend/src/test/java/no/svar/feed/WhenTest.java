package no.svar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    @Property
    void readsEveryDay(@ForAll @IntRange(min = 0, max = 90_000) int day) {
        var date = LocalDate.ofEpochDay(day);
        assertThat(When.date(date.toString())).isEqualTo(date);
    }

    @Property
    void readsEverySecond(@ForAll @LongRange(min = 0, max = 7_000_000_000L) long second) {
        var instant = Instant.ofEpochSecond(second);
        assertThat(When.instant(instant.toString())).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-30T07:00:00+01:00",
                "2026-11-30T06:00Z",
                "2026-11-30T06:00:00.000000Z",
                "2026-11-30t06:00:00z"
            })
    void readsTheOtherWaysToWriteATime(String text) {
        assertThat(When.instant(text)).isEqualTo("2026-11-30T06:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29",
                "2026-13-01",
                "2026-00-01",
                "2026/11/30",
                "26-11-30",
                "2026-1x-01",
                "+026-11-30"
            })
    void refusesWhatIsNoDay(String text) {
        assertThatThrownBy(() -> When.date(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-30",
                "2026-11-30T24:00:00Z",
                "2026-11-30T06:60:00Z",
                "2026-11-30T06:00:60Z",
                "2026-11-31T06:00:00Z",
                "2026-11-30T06.00:00Z",
                "2026-11-30T06:00.00Z",
                "2026-11-30T06:00:00X"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> When.instant(text)).isInstanceOf(DateTimeException.class);
    }
}
