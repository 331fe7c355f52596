package no.svar.desk;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.svar.access.Agent;
import no.svar.claim.ClaimKind;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import org.jspecify.annotations.Nullable;

/// Words for what comes again and again: team leaders write them, agents use them.
@Controller("/v1/desk/macros")
@Secured("AGENT")
@ExecuteOn(TaskExecutors.BLOCKING)
class MacroController {

    private final Macros macros;
    private final InstantSource clock;

    MacroController(Macros macros, InstantSource clock) {
        this.macros = macros;
        this.clock = clock;
    }

    /// A macro as a leader writes it. A name cannot hold line breaks.
    @Serdeable
    record NewMacro(
            @NotNull @Size(max = 80) @Pattern(regexp = ".*\\S.*") String name,
            @Nullable ClaimKind kind,
            @NotNull @Size(max = 4_000) @Pattern(regexp = DeskStepsController.WORDS) String nb,
            @NotNull @Size(max = 4_000) @Pattern(regexp = DeskStepsController.WORDS) String nn,
            @NotNull @Size(max = 4_000) @Pattern(regexp = DeskStepsController.WORDS) String sv,
            @NotNull @Size(max = 4_000) @Pattern(regexp = DeskStepsController.WORDS) String en) {}

    @Get
    Page<Macro> list(
            Agent agent,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.read(cursor, 2);
        var found =
                macros.after(
                        after == null ? "" : after.string(0),
                        after == null ? "" : after.string(1),
                        limit + 1);
        return Page.of(found, limit, macro -> Cursor.after(macro.name(), macro.id()));
    }

    @Put("/{id}")
    @Secured("LEADER")
    Macro write(Agent leader, @PathVariable UUID id, @Body @Valid NewMacro written) {
        var macro =
                new Macro(
                        id.toString(),
                        written.name().strip(),
                        written.kind(),
                        written.nb(),
                        written.nn(),
                        written.sv(),
                        written.en(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        macros.put(macro);
        return macro;
    }

    @Delete("/{id}")
    @Secured("LEADER")
    @Status(HttpStatus.NO_CONTENT)
    void delete(Agent leader, @PathVariable UUID id) {
        macros.remove(id.toString());
    }
}
