package no.svar.regulation;

import static no.svar.regulation.Vectors.date;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import no.svar.regulation.Holidays.Eve;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The calendar's worked examples: how long days are, and which are holidays.
class CalendarTest {

    static Stream<JsonNode> days() {
        return Vectors.of("MTR-7-dst");
    }

    static Stream<JsonNode> yearsOfHolidays() {
        return Vectors.of("HOL-NO");
    }

    @ParameterizedTest
    @MethodSource("days")
    void aDayHasAsManyHoursAsTheClockShows(JsonNode vector) {
        var day = new LocalDay(date(vector, "localDate"), ZoneId.of(vector.path("zone").asText()));
        assertThat(day.intervals(Duration.ofHours(1))).isEqualTo(vector.path("hours").asInt());
        assertThat(day.intervals(Duration.ofMinutes(15))).isEqualTo(vector.path("quarterHours").asInt());
        assertThat(day.start()).isEqualTo(OffsetDateTime.parse(vector.path("startUtc").asText()).toInstant());
        assertThat(day.end()).isEqualTo(OffsetDateTime.parse(vector.path("endUtc").asText()).toInstant());
    }

    @ParameterizedTest
    @MethodSource("yearsOfHolidays")
    void norwayHasTheseHolidaysAndNoOthers(JsonNode days) {
        var listed = days.valueStream().map(day -> LocalDate.parse(day.asText())).toList();
        assertThat(holidays(Country.NO, listed.getFirst().getYear())).isEqualTo(listed);
    }

    /// Sweden's list has no vectors; these days are read off its calendar of 2027.
    @Test
    void swedenHasHolidaysOfItsOwn() {
        assertThat(holidays(Country.SE, 2027))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-01-06",
                        "2027-03-26",
                        "2027-03-28",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-16",
                        "2027-06-06",
                        "2027-06-26",
                        "2027-11-06",
                        "2027-12-25",
                        "2027-12-26");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"})
    void easterIsASundayAfterTheFirstFullMoonOfSpring(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void anEveIsTheDayBefore() {
        assertThat(Eve.MIDSUMMER_EVE.is(LocalDate.of(2027, 6, 25))).isTrue();
        assertThat(Eve.EASTER_EVE.is(LocalDate.of(2027, 3, 27))).isTrue();
        assertThat(Eve.ALL_SAINTS_EVE.is(LocalDate.of(2027, 11, 5))).isTrue();
        assertThat(Eve.DAY_AFTER_ASCENSION.is(LocalDate.of(2027, 5, 7))).isTrue();
        assertThat(Eve.CHRISTMAS_EVE.is(LocalDate.of(2027, 12, 25))).isFalse();
        for (var eve : Eve.values()) {
            var first = LocalDate.of(2027, 1, 1);
            assertThat(first.datesUntil(first.plusYears(1)).filter(eve::is)).as(eve.name()).hasSize(1);
        }
    }

    private static List<LocalDate> holidays(Country country, int year) {
        var first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).filter(day -> Holidays.isHoliday(country, day)).toList();
    }
}
