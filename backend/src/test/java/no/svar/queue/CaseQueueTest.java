package no.svar.queue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;

class CaseQueueTest {

    private static final BusinessCalendar CALENDAR = new BusinessCalendar(Country.NO);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void foretellsWhenCasesAreDoneThroughWavesAndHolidays() {
        var outcomes =
                LongStream.rangeClosed(1, 5).boxed().flatMap(seed -> CaseCentre.play(seed).stream()).toList();

        var error = outcomes.stream().mapToDouble(one -> Math.abs(one.p50() - 0.5 - one.waited())).average();
        var usual =
                outcomes.stream().mapToDouble(one -> Math.abs(one.meanOfLately() - one.waited())).average();
        double kept = outcomes.stream().filter(one -> one.waited() <= Math.floor(one.p85())).count();

        assertThat(error.orElseThrow()).isLessThanOrEqualTo(1.2);
        assertThat(error.orElseThrow()).isLessThan(0.5 * usual.orElseThrow());
        assertThat(kept / outcomes.size()).isBetween(.82, .93);
    }

    @Test
    void countsOnlyWhatIsTakenBefore() {
        var queue = queue(Map.of());
        queue.receive("old", 0, MONDAY);
        queue.receive("mine", 0, MONDAY);
        queue.receive("younger", 0, MONDAY);
        queue.receive("urgent", 1, MONDAY);
        assertThat(outlook(queue, "mine", MONDAY).position()).isEqualTo(3);

        queue.park("old", MONDAY);
        queue.decide("urgent", MONDAY);
        var outlook = outlook(queue, "mine", CALENDAR.next(MONDAY));
        assertThat(outlook.position()).isOne();
        assertThat(outlook.of()).isEqualTo(2);

        queue.resume("old", CALENDAR.next(MONDAY));
        assertThat(outlook(queue, "mine", CALENDAR.next(MONDAY)).position()).isEqualTo(2);
    }

    @Test
    void theClockStandsWhileWeWaitForTheCustomer() {
        var queue = queue(Map.of());
        queue.receive("mine", 0, MONDAY);
        var before = outlook(queue, "mine", MONDAY);
        queue.park("mine", MONDAY);

        var parked = outlook(queue, "mine", CALENDAR.plus(MONDAY, 9));

        assertThat(parked.stopped()).isTrue();
        assertThat(parked.high()).isAfter(before.high());
        assertThat(parked.later()).isEqualTo(DelayReason.WAITING_FOR_YOU);
    }

    @Test
    void theLastDateMovesLaterOnlyWithAReason() {
        var queue = queue(Map.of());
        for (int i = 0; i < 40; i++) {
            queue.receive("c" + i, 0, MONDAY);
        }
        var before = outlook(queue, "c39", MONDAY);

        var unchanged = outlook(queue, "c39", CALENDAR.plus(MONDAY, 2));
        assertThat(unchanged.high()).isEqualTo(before.high());
        assertThat(unchanged.later()).isNull();

        for (int i = 0; i < 20; i++) {
            queue.prioritise("c" + i, 1);
            queue.receive("urgent" + i, 1, CALENDAR.plus(MONDAY, 2));
        }
        var reordered = outlook(queue, "c39", CALENDAR.plus(MONDAY, 3));
        assertThat(reordered.high()).isAfter(before.high());
        assertThat(reordered.later()).isEqualTo(DelayReason.PRIORITY_CHANGE);
    }

    @Test
    void aWaveOfUrgentCasesIsAReason() {
        var queue = queue(Map.of());
        for (int i = 0; i < 20; i++) {
            queue.receive("c" + i, 0, MONDAY);
        }
        outlook(queue, "c19", MONDAY);
        for (int i = 0; i < 40; i++) {
            queue.receive("urgent" + i, 1, MONDAY);
        }

        assertThat(outlook(queue, "c19", MONDAY).later()).isEqualTo(DelayReason.WAVE);
    }

    @Test
    void lessDoneThanExpectedIsAReason() {
        var queue = queue(Map.of());
        for (int i = 0; i < 60; i++) {
            queue.receive("c" + i, 0, MONDAY);
        }
        outlook(queue, "c59", MONDAY);
        var day = MONDAY;
        for (int i = 0; i < 5; i++) {
            queue.endDay(day);
            day = CALENDAR.next(day);
        }

        assertThat(outlook(queue, "c59", day).later()).isEqualTo(DelayReason.CAPACITY);
    }

    @Test
    void plannedHolidaysMakeCasesLater() {
        var closed = LocalDate.of(2026, 3, 3);
        var open = queue(Map.of());
        var shut = queue(Map.of(closed, 0.0, closed.plusDays(1), 0.0));
        for (int i = 0; i < 20; i++) {
            open.receive("c" + i, 0, MONDAY);
            shut.receive("c" + i, 0, MONDAY);
        }

        assertThat(CALENDAR.between(outlook(open, "c19", MONDAY).high(), outlook(shut, "c19", MONDAY).high()))
                .isBetween(2, 3);
    }

    @Test
    void officesRestOnHolidays() {
        var beforeEaster = LocalDate.of(2026, 4, 1);

        assertThat(CALENDAR.next(beforeEaster)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(new BusinessCalendar(Country.SE).next(beforeEaster)).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(CALENDAR.between(beforeEaster, LocalDate.of(2026, 4, 8))).isEqualTo(2);
    }

    @Test
    void trustsTheUsualDurationWhereCasesAreTakenInNoOrder() {
        var forecast = new CaseForecast(new CapacityPlan(CALENDAR, 1, Map.of()), 10, 5);
        var random = new SplittableRandom(1);
        var day = MONDAY;
        for (int i = 0; i < 300; i++) {
            forecast.received("k" + i, random.nextInt(200), day, 0);
            if (i >= 6) {
                forecast.decided("k" + (i - 6), day);
            }
            forecast.endDay(day);
            day = CALENDAR.next(day);
        }

        assertThat(forecast.positionWeight()).isLessThan(.25);
        assertThat(forecast.days(150, day, day, 0).p50()).isBetween(6.0, 7.0);
    }

    /// Ten cases a day.
    private static CaseQueue queue(Map<LocalDate, Double> planned) {
        return new CaseQueue(new CaseForecast(new CapacityPlan(CALENDAR, 1, planned), 10, 5));
    }

    private static CaseOutlook outlook(CaseQueue queue, String id, LocalDate day) {
        return requireNonNull(queue.outlook(id, day));
    }
}
