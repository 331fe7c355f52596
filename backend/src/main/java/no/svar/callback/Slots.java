package no.svar.callback;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.svar.queue.PhoneHours;

/// In which half hours of its opening hours a queue has room for another call.
@Singleton
final class Slots {

    private static final int OFFERED = 5;

    private final PhoneHours hours;
    private final SlotRows rows;
    private final CallbackSettings settings;

    Slots(PhoneHours hours, SlotRows rows, CallbackSettings settings) {
        this.hours = hours;
        this.rows = rows;
        this.settings = settings;
    }

    /// The half hours of a queue in which a call can be promised now, whether or not there is room, the first
    /// first; none where the queue calls nobody back.
    List<Slot> all(String queue, Instant now) {
        var country = hours.desk(queue).country();
        if (settings.capacityOf(queue) == 0) {
            return List.of();
        }
        var today = country.dayOf(now);
        var earliest = now.plus(settings.notice());
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(settings.daysAhead())
                .flatMap(day -> on(queue, day))
                .filter(slot -> !slot.from().isBefore(earliest))
                .toList();
    }

    /// Those of them with room; one statement.
    List<Slot> free(String queue, Instant now) {
        var all = all(queue, now);
        if (all.isEmpty()) {
            return all;
        }
        var booked = booked(queue, all.getFirst().from(), all.getLast().to());
        int capacity = settings.capacityOf(queue);
        return all.stream().filter(slot -> booked.getOrDefault(slot.from(), 0) < capacity).toList();
    }

    /// The free ones that are nearest to a time, in the order of time.
    private List<Slot> near(String queue, Instant wished, int most, Instant now) {
        return free(queue, now).stream()
                .sorted(Comparator.comparing(slot -> Duration.between(wished, slot.from()).abs()))
                .limit(most)
                .sorted(Comparator.comparing(Slot::from))
                .toList();
    }

    /// Takes a place, in the transaction of what it is taken for; one node counts at a time.
    ///
    /// @throws SlotTaken where there is none
    void take(String queue, Slot slot, Instant now) {
        rows.open(queue, slot.from());
        if (rows.take(queue, slot.from(), settings.capacityOf(queue)) == 0) {
            throw new SlotTaken(near(queue, slot.from(), OFFERED, now));
        }
    }

    void giveBack(String queue, Slot slot) {
        rows.giveBack(queue, slot.from());
    }

    private Stream<Slot> on(String queue, LocalDate day) {
        var slots = new ArrayList<Slot>();
        for (var span : hours.on(queue, day)) {
            for (var slot = Slot.at(span.from()); !slot.to().isAfter(span.to()); slot = Slot.at(slot.to())) {
                slots.add(slot);
            }
        }
        return slots.stream();
    }

    private Map<Instant, Integer> booked(String queue, Instant from, Instant to) {
        var booked = new HashMap<Instant, Integer>();
        rows.between(queue, from, to).forEach(row -> booked.put(row.startsAt(), row.booked()));
        return booked;
    }
}
