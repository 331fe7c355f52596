package no.svar.callback;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.queue.PhoneHours;
import org.jspecify.annotations.Nullable;

/// In which half hours a call can be promised.
@Controller("/v1/callbacks/slots")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class SlotController {

    private final Slots slots;
    private final PhoneHours hours;
    private final InstantSource clock;

    SlotController(Slots slots, PhoneHours hours, InstantSource clock) {
        this.slots = slots;
        this.hours = hours;
        this.clock = clock;
    }

    /// One statement.
    ///
    /// @param from the first local day
    @Get
    Page<Slot> free(
            Customer customer,
            @QueryValue @Size(max = 40) @Pattern(regexp = CallbackController.QUEUE) String queue,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
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
