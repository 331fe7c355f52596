package no.svar.desk;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import no.svar.access.Agent;
import no.svar.access.AgentNames;
import no.svar.claim.CaseAct;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import org.jspecify.annotations.Nullable;

/// Who did what at the desk, by their names: for team leaders alone.
@Controller("/v1/desk/log")
@Secured("LEADER")
@ExecuteOn(TaskExecutors.BLOCKING)
class LogController {

    /// Above every id, as ids are written in hexadecimal digits.
    private static final String ABOVE_ALL = "g";

    private final DeskActs acts;
    private final AgentNames names;

    LogController(DeskActs acts, AgentNames names) {
        this.acts = acts;
        this.names = names;
    }

    /// Something that was done or looked at.
    @Serdeable
    record Done(Instant at, String claim, String agent, CaseAct act, @Nullable String note) {}

    /// Two statements.
    ///
    /// @param claim null for all
    @Get
    Page<Done> list(
            Agent leader,
            @QueryValue @Nullable UUID claim,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.read(cursor, 1);
        var before = after == null ? ABOVE_ALL : after.string(0);
        var found =
                claim == null
                        ? acts.before(before, limit + 1)
                        : acts.before(claim.toString(), before, limit + 1);
        var page = Page.of(found, limit, act -> Cursor.after(act.id()));
        var known = names.of(page.items().stream().map(DeskAct::agentId).distinct().toList());
        return page.map(act ->
                new Done(
                        act.at(),
                        act.claimId(),
                        known.getOrDefault(act.agentId(), act.agentId().toString()),
                        act.act(),
                        act.note()));
    }
}
