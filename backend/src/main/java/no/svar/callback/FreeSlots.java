package no.svar.callback;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.queue.PhoneHours;
import org.jspecify.annotations.Nullable;

/// In which half hours a call can be promised, page by page: for customers, and for agents who promise one.
@Singleton
public final class FreeSlots {

    /// How queues are named.
    public static final String QUEUE = "[a-z][a-z0-9-]*";

    private final Slots slots;
    private final PhoneHours hours;
    private final InstantSource clock;

    FreeSlots(Slots slots, PhoneHours hours, InstantSource clock) {
        this.slots = slots;
        this.hours = hours;
        this.clock = clock;
    }

    /// One statement.
    ///
    /// @param from the first local day
    public Page<Slot> page(String queue, @Nullable LocalDate from, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 1);
        var country = hours.desk(queue).country();
        var rows =
                slots.free(queue, clock.instant()).stream()
                        .filter(slot -> from == null || !country.dayOf(slot.from()).isBefore(from))
                        .filter(slot -> after == null || slot.from().isAfter(after.instant(0)))
                        .limit(limit + 1L)
                        .toList();
        return Page.of(rows, limit, slot -> Cursor.after(slot.from()));
    }
}
