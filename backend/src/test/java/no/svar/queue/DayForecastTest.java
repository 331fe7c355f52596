package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DayForecastTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Instant BEFORE = Instant.parse("2026-11-30T06:00:00Z");
    private static final Instant QUIET = Instant.parse("2026-11-30T12:00:00Z");
    private static final RandomGenerator LOT = RandomGenerator.getDefault();

    /// Long in the morning, short from one o'clock.
    private static Usual usually(Instant from) {
        return from.isBefore(QUIET) ? new Usual(200, 300, 500, 900) : new Usual(200, 0, 60, 170);
    }

    private static DayForecast monday() {
        return DayForecast.of(Queues.office(), MONDAY, DayForecastTest::usually);
    }

    @Test
    void hasTheHalfHoursInWhichTheLineIsOpen() {
        assertThat(monday().slots()).hasSize(15).allMatch(DayForecast.Slot::open);
        assertThat(monday().slots().getFirst().from()).isEqualTo("2026-11-30T07:00:00Z");
        assertThat(monday().slots().getLast().to()).isEqualTo("2026-11-30T14:30:00Z");
    }

    @Test
    void hasNoneOnAHoliday() {
        assertThat(
                        DayForecast.of(Queues.office(), LocalDate.of(2026, 12, 25), DayForecastTest::usually)
                                .slots())
                .isEmpty();
    }

    @Test
    void hasFiftyHalfHoursOnTheDayOfTwentyFiveHours() {
        assertThat(
                        DayForecast.of(Queues.always(), LocalDate.of(2026, 10, 25), DayForecastTest::usually)
                                .slots())
                .hasSize(50);
    }

    @Test
    void drawsWhatIsBetterByLotAmongThoseAlike() {
        var drawn = new HashSet<Instant>();
        for (int i = 0; i < 300; i++) {
            drawn.add(Objects.requireNonNull(monday().better(BEFORE, null, LOT)).from());
        }

        assertThat(drawn).hasSizeGreaterThan(3).allMatch(from -> !from.isBefore(QUIET));
    }

    @Test
    void advisesNothingThatIsPastOrNoBetterThanNow() {
        var lateInTheDay = Instant.parse("2026-11-30T14:00:00Z");

        assertThat(monday().better(lateInTheDay, null, LOT)).isNull();
        assertThat(monday().better(BEFORE, new MinuteRange(0, 2), LOT)).isNull();
        assertThat(monday().better(BEFORE, new MinuteRange(3, 10), LOT)).isNotNull();
    }

    @Test
    void advisesNothingWhereTooLittleIsKnown() {
        var forecast = DayForecast.of(Queues.office(), MONDAY, _ -> new Usual(5, 0, 0, 0));

        assertThat(forecast.better(BEFORE, null, LOT)).isNull();
        assertThat(forecast.slots()).allMatch(slot -> slot.usual() == null);
    }
}
