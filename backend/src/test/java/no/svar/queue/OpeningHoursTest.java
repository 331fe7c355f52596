package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.svar.queue.OpeningHours.Span;
import no.svar.queue.Published.Opening;
import no.svar.regulation.Holidays.Eve;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final OpeningHours OFFICE =
            hours(Country.NO, "MON-FRI 08:00-15:30", "SAT 10:00-12:00", "SAT 13:00-14:00");
    private static final OpeningHours ALWAYS =
            OpeningHours.of(Country.NO, List.of("MON-SUN 00:00-24:00"), false, Set.of());

    private static OpeningHours hours(Country country, String... written) {
        return OpeningHours.of(country, List.of(written), true, Set.of(Eve.CHRISTMAS_EVE));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    @Test
    void opensAndClosesByTheClocksOfItsCountry() {
        assertThat(OFFICE.isOpen(at("2026-11-30T06:59:59Z"))).isFalse();
        assertThat(OFFICE.isOpen(at("2026-11-30T07:00:00Z"))).isTrue();
        assertThat(OFFICE.isOpen(at("2026-11-30T14:29:59Z"))).isTrue();
        assertThat(OFFICE.isOpen(at("2026-11-30T14:30:00Z"))).isFalse();
        assertThat(OFFICE.closesAfter(at("2026-11-30T09:00:00Z"))).isEqualTo(at("2026-11-30T14:30:00Z"));
        assertThat(OFFICE.opensAfter(at("2026-11-30T15:00:00Z"))).isEqualTo(at("2026-12-01T07:00:00Z"));
    }

    @Test
    void followsTheClocksIntoSummer() {
        assertThat(OFFICE.opensAfter(at("2026-03-27T15:00:00Z"))).isEqualTo(at("2026-03-28T09:00:00Z"));
        assertThat(OFFICE.opensAfter(at("2026-03-28T15:00:00Z"))).isEqualTo(at("2026-03-30T06:00:00Z"));
    }

    @Test
    void closesBetweenTheHoursOfADay() {
        assertThat(OFFICE.isOpen(at("2026-11-28T11:30:00Z"))).isFalse();
        assertThat(OFFICE.opensAfter(at("2026-11-28T11:30:00Z"))).isEqualTo(at("2026-11-28T12:00:00Z"));
    }

    @Test
    void keepsTheHolidaysOfItsOwnCountry() {
        var sweden = hours(Country.SE, "MON-FRI 08:00-15:30");

        assertThat(OFFICE.isOpen(at("2027-05-17T09:00:00Z"))).isFalse();
        assertThat(sweden.isOpen(at("2027-05-17T09:00:00Z"))).isTrue();
        assertThat(OFFICE.isOpen(at("2025-06-06T09:00:00Z"))).isTrue();
        assertThat(sweden.isOpen(at("2025-06-06T09:00:00Z"))).isFalse();
    }

    @Test
    void passesOverEvesAndHolidaysToTheNextOpening() {
        assertThat(OFFICE.opensAfter(at("2026-12-23T15:00:00Z"))).isEqualTo(at("2026-12-28T07:00:00Z"));
        assertThat(OFFICE.on(LocalDate.of(2026, 12, 24))).isEmpty();
    }

    @Test
    void knowsThatDayAndNightNeverCloses() {
        assertThat(ALWAYS.isOpen(at("2026-12-25T02:00:00Z"))).isTrue();
        assertThat(ALWAYS.closesAfter(at("2026-12-25T02:00:00Z"))).isNull();
    }

    @Test
    void givesTheDayOfTwentyFiveHoursWhole() {
        assertThat(ALWAYS.on(LocalDate.of(2026, 10, 25)))
                .containsExactly(new Span(at("2026-10-24T22:00:00Z"), at("2026-10-25T23:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MON-FRI",
                "MON-FRI 8-15",
                "MAN-FRI 08:00-15:30",
                "MON-FRI 15:30-08:00",
                "MON 08:00-25:00",
                "SUN 13:30-15:00"
            })
    void refusesHoursThatMakeNoSense(String written) {
        assertThatThrownBy(() -> hours(Country.NO, "SAT-SUN 12:00-14:00", written))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void believesTheExchangeMoreThanTheHours() {
        var now = at("2026-11-30T09:00:00Z");
        var closed = new Opening(false, at("2026-11-30T10:00:00Z"), "Møte", at("2026-11-30T08:55:00Z"));
        var longer = new Opening(true, at("2026-11-30T17:00:00Z"), null, at("2026-11-30T08:55:00Z"));

        assertThat(Doors.at(now, OFFICE, closed))
                .isEqualTo(new Doors(false, at("2026-11-30T10:00:00Z"), "Møte"));
        assertThat(Doors.at(at("2026-11-30T10:00:00Z"), OFFICE, closed))
                .isEqualTo(new Doors(true, at("2026-11-30T14:30:00Z"), null));
        assertThat(Doors.at(at("2026-11-30T16:00:00Z"), OFFICE, longer))
                .isEqualTo(new Doors(true, at("2026-11-30T17:00:00Z"), null));
    }

    @Test
    void forgetsAWordWithoutAnEndAfterADay() {
        var closed = new Opening(false, null, null, at("2026-11-30T08:55:00Z"));

        assertThat(Doors.at(at("2026-11-30T09:00:00Z"), OFFICE, closed))
                .isEqualTo(new Doors(false, at("2026-12-01T07:00:00Z"), null));
        assertThat(Doors.at(at("2026-12-01T08:55:00Z"), OFFICE, closed).open()).isTrue();
    }
}
