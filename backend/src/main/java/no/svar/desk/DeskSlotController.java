package no.svar.desk;

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
import java.time.LocalDate;
import no.svar.access.Agent;
import no.svar.callback.FreeSlots;
import no.svar.callback.Slot;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import org.jspecify.annotations.Nullable;

/// In which half hours an agent can promise a call.
@Controller("/v1/desk/callback-slots")
@Secured("AGENT")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskSlotController {

    private final FreeSlots slots;

    DeskSlotController(FreeSlots slots) {
        this.slots = slots;
    }

    /// One statement.
    ///
    /// @param from the first local day
    @Get
    Page<Slot> free(
            Agent agent,
            @QueryValue @Size(max = 40) @Pattern(regexp = FreeSlots.QUEUE) String queue,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return slots.page(queue, from, cursor, limit);
    }
}
