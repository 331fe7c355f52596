package no.svar.meter;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.svar.access.Customer;
import no.svar.meter.Meters.Held;
import no.svar.meter.PatchyDays.Patches;
import no.svar.regulation.Gsrn;
import no.svar.regulation.ReadingWindows;
import no.svar.shared.Country;

/// Where metering points stand, for any number of them with one statement for their readings and one for
/// their values.
@Singleton
final class ReadingStatuses {

    /// How far back estimated and missing values are looked for.
    private static final int DAYS = 28;

    private final RegisterReadings readings;
    private final PatchyDays patchy;
    private final InstantSource clock;

    ReadingStatuses(RegisterReadings readings, PatchyDays patchy, InstantSource clock) {
        this.readings = readings;
        this.patchy = patchy;
        this.clock = clock;
    }

    /// Of metering points that the customer has been found to hold, in their order.
    List<ReadingStatus> of(Customer customer, List<Held> held) {
        return held.isEmpty() ? List.of() : of(held, held);
    }

    /// As [#of], but without the readings of meters that need none.
    List<ReadingStatus> needing(Customer customer, List<Held> held) {
        return of(held, held.stream().filter(one -> !isAutomatic(one)).toList());
    }

    private List<ReadingStatus> of(List<Held> held, List<Held> read) {
        var today = Country.NO.dayOf(clock.instant());
        var last = lastDue();
        var first = firstLookedAt(last);
        Map<Long, List<RegisterReading>> newest =
                read.isEmpty()
                        ? Map.of()
                        : readings.newest(numbers(read), RegisterReadings.RECENT).stream()
                                .collect(Collectors.groupingBy(RegisterReading::meteringPoint));
        var automatic = held.stream().filter(ReadingStatuses::isAutomatic).toList();
        Map<Long, Patches> patches =
                automatic.isEmpty()
                        ? Map.of()
                        : patchy.count(numbers(automatic), first, last).stream()
                                .collect(Collectors.toMap(Patches::meteringPoint, Function.identity()));
        return held.stream()
                .map(one -> {
                    var number = Gsrn.number(one.id());
                    return new ReadingStatus(
                            one,
                            newest.getOrDefault(number, List.of()).stream()
                                    .filter(reading -> one.covers(reading.readOn()))
                                    .toList(),
                            patches.get(number),
                            days(one, first, last),
                            today);
                })
                .toList();
    }

    /// The last day whose values are to be here: yesterday once its values are out, else the day before.
    LocalDate lastDue() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Country.NO.zone());
        var out = LocalTime.of(ReadingWindows.HOUR_WHEN_VALUES_ARE_OUT, 0);
        return now.toLocalDate().minusDays(now.toLocalTime().isBefore(out) ? 2 : 1);
    }

    /// The days of the last weeks on which the customer held the metering point.
    List<LocalDate> days(Held held, LocalDate first, LocalDate last) {
        return isAutomatic(held)
                ? first.datesUntil(last.plusDays(1)).filter(held::covers).toList()
                : List.of();
    }

    LocalDate firstLookedAt(LocalDate last) {
        return last.minusDays(DAYS - 1L);
    }

    private static boolean isAutomatic(Held held) {
        var point = held.point();
        return point != null && point.resolution() != Resolution.REGISTER;
    }

    private static List<Long> numbers(List<Held> held) {
        return held.stream().map(one -> Gsrn.number(one.id())).toList();
    }
}
