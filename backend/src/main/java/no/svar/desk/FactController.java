package no.svar.desk;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.svar.access.Agent;
import no.svar.claim.CaseLook;
import no.svar.claim.Cases;
import no.svar.claim.Cases.Asker;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What else is known of the customer of a claim.
@Controller("/v1/desk/claims/{id}/facts")
@Secured("AGENT")
@ExecuteOn(TaskExecutors.BLOCKING)
class FactController {

    private final Cases cases;
    private final FactLine facts;

    FactController(Cases cases, FactLine facts) {
        this.cases = cases;
        this.facts = facts;
    }

    @Get
    Facts list(
            Agent agent,
            Language language,
            @PathVariable UUID id,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var customer = cases.customer(new Asker(agent, language), id.toString(), CaseLook.FACTS);
        return facts.page(customer, cursor, limit);
    }
}
