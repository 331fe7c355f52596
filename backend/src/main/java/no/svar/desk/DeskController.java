package no.svar.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.svar.access.Agent;
import no.svar.claim.CaseCounts;
import no.svar.claim.CaseLine;
import no.svar.claim.CaseLists;
import no.svar.claim.CaseLists.Order;
import no.svar.claim.CaseLists.Which;
import no.svar.claim.CaseView;
import no.svar.claim.Cases;
import no.svar.claim.Cases.Asker;
import no.svar.claim.ClaimKind;
import no.svar.claim.ClaimState;
import no.svar.edge.Cursor;
import no.svar.edge.Idempotent;
import no.svar.edge.Page;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// The desk's claims: what is to be done, the next one, and a closer look.
@Controller("/v1/desk")
@Secured("AGENT")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskController {

    private final Cases cases;
    private final CaseLists lists;

    DeskController(Cases cases, CaseLists lists) {
        this.cases = cases;
        this.lists = lists;
    }

    @Get("/counts")
    CaseCounts counts(Agent agent) {
        return lists.counts(agent);
    }

    @Get("/claims")
    Page<CaseLine> list(
            Agent agent,
            Language language,
            @QueryValue @Nullable ClaimState state,
            @QueryValue @Nullable ClaimKind kind,
            @QueryValue(defaultValue = "URGENCY") Order order,
            @QueryValue(defaultValue = "false") boolean forLeader,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return lists.page(agent, new Which(state, kind, order, forLeader), cursor, limit, language);
    }

    @Post("/next")
    @Idempotent
    HttpResponse<CaseView> next(Agent agent, Language language) {
        return cases.next(new Asker(agent, language))
                .<HttpResponse<CaseView>>map(HttpResponse::ok)
                .orElseGet(HttpResponse::noContent);
    }

    @Get("/claims/{id}")
    CaseView one(Agent agent, Language language, @PathVariable UUID id) {
        return cases.look(new Asker(agent, language), id.toString());
    }

    /// Original words, for whoever chooses to read them.
    @Get("/claims/{id}/words")
    Cases.Words words(
            Agent agent,
            Language language,
            @PathVariable UUID id,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return cases.words(new Asker(agent, language), id.toString(), cursor, limit);
    }

    @Delete("/claims/{id}/lease")
    @Status(HttpStatus.NO_CONTENT)
    void giveBack(Agent agent, @PathVariable UUID id) {
        cases.release(agent, id.toString());
    }
}
