package no.svar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.svar.demo.CallHistory.Worked;
import no.svar.demo.Exchange.What;
import org.junit.jupiter.api.Test;

/// The weeks before the demo: they are like weeks of a call centre, and teach the portal what is usual.
class CallHistoryTest {

    private static final PhoneHours NORWAY = hours("invoice-phone");
    private static final PhoneHours SWEDEN = hours("kundtjanst");
    private static final PhoneHours OUTAGES = hours("outage-phone");
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void teachesWhatIsUsualOnEachDayInBothCountries() throws Exception {
        try (var door = Demo.door()) {
            var until = Instant.now().minus(Duration.ofHours(1));
            waitUntil(() -> CallHistory.untold(door, until).stream().allMatch(isOn(until)));
        }
        for (var hours : PhoneHours.ALL) {
            var today = LocalDate.ofInstant(Instant.now(), hours.zone());
            var open =
                    IntStream.rangeClosed(1, 14)
                            .mapToObj(today::plusDays)
                            .filter(hours::isOpenOn)
                            .findFirst()
                            .orElseThrow();
            // Of a few half hours of the night there may be too few calls.
            waitUntil(() -> known(hours, open) * 4 >= slots(hours, open).size() * 3);
            assertThat(forecast(hours, open).at("/better/text").asText()).isNotEmpty();
        }
    }

    @Test
    void tellsTheSameOfADayWheneverItIsAsked() {
        var day = new Worked(NORWAY, MONDAY);
        assertThat(CallHistory.calls(day, LATER)).isEqualTo(CallHistory.calls(day, LATER.plusSeconds(7)));
        var nextDay = new Worked(NORWAY, MONDAY.plusDays(1));
        assertThat(CallHistory.calls(day, LATER)).isNotEqualTo(CallHistory.calls(nextDay, LATER));
    }

    @Test
    void tellsOfWholeHalfHoursThatAreOver() {
        var until = MONDAY.atTime(13, 10).atZone(NORWAY.zone()).toInstant();
        var last = MONDAY.atTime(12, 30).atZone(NORWAY.zone()).toInstant();
        var calls = CallHistory.calls(new Worked(NORWAY, MONDAY), until);
        assertThat(calls).isNotEmpty().allMatch(call -> offered(call).isBefore(last));
        assertThat(offered(calls.getLast())).isAfter(last.minus(Duration.ofMinutes(30)));
        var opening = MONDAY.atTime(8, 0).atZone(NORWAY.zone()).toInstant();
        assertThat(CallHistory.calls(new Worked(NORWAY, MONDAY), opening)).isEmpty();
    }

    @Test
    void tellsOfEachCallThatCameOnItsOwnDay() {
        var calls = CallHistory.calls(new Worked(OUTAGES, MONDAY), LATER);
        var midnight = MONDAY.plusDays(1).atStartOfDay(OUTAGES.zone()).toInstant();
        assertThat(calls).allMatch(call -> offered(call).isBefore(midnight));
        assertThat(offered(calls.getLast())).isAfter(midnight.minus(Duration.ofHours(1)));
    }

    @Test
    void aDayHasALunchAndAWeekAMonday() {
        assertThat(meanWait(SWEDEN, LocalTime.of(11, 30), 1))
                .isGreaterThan(meanWait(SWEDEN, LocalTime.of(13, 0), 1));
        assertThat(calls(SWEDEN, MONDAY)).hasSizeGreaterThan(calls(SWEDEN, MONDAY.plusDays(4)).size());
    }

    @Test
    void nobodyWorksOnHolidaysOfTheCountry() {
        assertThat(SWEDEN.isOpenOn(LocalDate.of(2026, 6, 19))).as("midsommarafton").isFalse();
        assertThat(NORWAY.isOpenOn(LocalDate.of(2026, 6, 19))).isTrue();
        assertThat(NORWAY.isOpenOn(LocalDate.of(2027, 5, 17))).isFalse();
        assertThat(SWEDEN.isOpenOn(LocalDate.of(2027, 5, 17))).isTrue();
        assertThat(OUTAGES.isOpenOn(LocalDate.of(2026, 12, 25))).isTrue();
        assertThat(NORWAY.isOpenOn(LocalDate.of(2026, 11, 21))).as("a Saturday").isFalse();
    }

    @Test
    void someDaysHadAStorm() {
        var days = IntStream.range(0, 90).mapToObj(MONDAY::plusDays).toList();
        assertThat(days.stream().filter(day -> Storms.of(day, OUTAGES.zone()).first() != null).count())
                .isBetween(3L, 20L);
    }

    /// Something that comes about.
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void waitUntil(Condition condition) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(300);
        }
    }

    private static Predicate<Worked> isOn(Instant until) {
        return one -> one.day().equals(LocalDate.ofInstant(until, one.hours().zone()));
    }

    private static JsonNode forecast(PhoneHours hours, LocalDate day) {
        return Demo.ask("roar@example.org", "/v1/queues/%s/forecast?date=%s".formatted(hours.queue(), day))
                .json();
    }

    private static JsonNode slots(PhoneHours hours, LocalDate day) {
        return forecast(hours, day).at("/slots");
    }

    private static long known(PhoneHours hours, LocalDate day) {
        long known = 0;
        for (var slot : slots(hours, day)) {
            known += slot.has("usual") ? 1 : 0;
        }
        return known;
    }

    /// Of those who were answered, in seconds, over four weeks.
    private static double meanWait(PhoneHours hours, LocalTime from, int hoursLong) {
        return IntStream.range(0, 28)
                .mapToObj(MONDAY::minusDays)
                .filter(hours::isOpenOn)
                .flatMap(day -> calls(hours, day).stream())
                .filter(call -> call.containsKey(What.ANSWERED))
                .filter(call -> {
                    var time = LocalTime.ofInstant(offered(call), hours.zone());
                    return !time.isBefore(from) && time.isBefore(from.plusHours(hoursLong));
                })
                .mapToLong(call -> Duration.between(offered(call), call.get(What.ANSWERED)).toSeconds())
                .average()
                .orElseThrow();
    }

    private static List<Map<What, Instant>> calls(PhoneHours hours, LocalDate day) {
        return CallHistory.calls(new Worked(hours, day), LATER);
    }

    private static Instant offered(Map<What, Instant> call) {
        return Objects.requireNonNull(call.get(What.OFFERED));
    }

    private static PhoneHours hours(String queue) {
        return PhoneHours.ALL.stream().filter(one -> one.queue().equals(queue)).findFirst().orElseThrow();
    }
}
