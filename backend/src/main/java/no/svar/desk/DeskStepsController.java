package no.svar.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
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
import java.time.Instant;
import java.util.UUID;
import no.svar.access.Agent;
import no.svar.claim.CaseView;
import no.svar.claim.Cases;
import no.svar.claim.Cases.Asker;
import no.svar.claim.Cases.Verdict;
import no.svar.claim.ClaimResult;
import no.svar.edge.Idempotent;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What agents do with a claim; each answers the claim as it is then.
@Controller("/v1/desk/claims/{id}")
@Secured("AGENT")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskStepsController {

    /// Words with at least one that can be seen.
    static final String WORDS = "(?s).*\\S.*";

    private final Cases cases;
    private final DeskLog log;

    DeskStepsController(Cases cases, DeskLog log) {
        this.cases = cases;
        this.log = log;
    }

    /// What an agent writes to the customer.
    @Serdeable
    record Written(@NotNull @Size(max = 4_000) @Pattern(regexp = WORDS) String text) {}

    /// For whom we wait, and until when.
    @Serdeable
    record Wait(
            @JsonProperty("for") @NotNull @Size(max = 200) @Pattern(regexp = WORDS) String whom,
            @Nullable Instant until) {}

    /// What is decided, and why.
    @Serdeable
    record Decision(
            @NotNull ClaimResult result,
            @Nullable @Min(0) @Max(1_000_000_000) Long amountMinor,
            @NotNull @Size(max = 4_000) @Pattern(regexp = WORDS) String reason,
            @Nullable @Size(max = 400) @Pattern(regexp = WORDS) String law) {}

    /// What is promised.
    @Serdeable
    record NewPromise(
            @NotNull Promised kind,
            @NotNull Instant dueAt,
            @Nullable @Size(max = 4_000) @Pattern(regexp = WORDS) String text) {}

    /// What an agent can promise.
    enum Promised {
        NEXT_UPDATE
    }

    /// Why a team leader is to see to it; kept inside.
    @Serdeable
    record Escalation(@NotNull @Size(max = 1_000) @Pattern(regexp = WORDS) String why) {}

    @Post("/reply")
    @Idempotent
    CaseView reply(Agent agent, Language language, @PathVariable UUID id, @Body @Valid Written written) {
        var claim = cases.reply(new Asker(agent, language), id.toString(), written.text());
        return noted(agent, claim, DeskAct.Kind.REPLIED, null);
    }

    @Post("/ask")
    @Idempotent
    CaseView ask(Agent agent, Language language, @PathVariable UUID id, @Body @Valid Written written) {
        var claim = cases.ask(new Asker(agent, language), id.toString(), written.text());
        return noted(agent, claim, DeskAct.Kind.ASKED, null);
    }

    @Post("/wait")
    @Idempotent
    CaseView waitFor(Agent agent, Language language, @PathVariable UUID id, @Body @Valid Wait wait) {
        var asker = new Asker(agent, language);
        var claim = cases.waitFor(asker, id.toString(), wait.whom(), wait.until());
        return noted(agent, claim, DeskAct.Kind.WAITED, null);
    }

    /// @param version of the claim as the agent has read it, in quotes
    @Post("/decide")
    @Idempotent
    CaseView decide(
            Agent agent,
            Language language,
            @PathVariable UUID id,
            @Header("If-Match") @Size(max = 20) @Pattern(regexp = "\"[0-9]{1,9}\"") String version,
            @Body @Valid Decision decision) {
        var verdict =
                new Verdict(
                        Integer.parseInt(version.substring(1, version.length() - 1)),
                        decision.result(),
                        decision.amountMinor(),
                        decision.reason(),
                        decision.law());
        var claim = cases.decide(new Asker(agent, language), id.toString(), verdict);
        return noted(agent, claim, DeskAct.Kind.DECIDED, null);
    }

    @Post("/promise")
    @Idempotent
    CaseView promise(Agent agent, Language language, @PathVariable UUID id, @Body @Valid NewPromise promise) {
        var claim =
                cases.promiseUpdate(
                        new Asker(agent, language), id.toString(), promise.dueAt(), promise.text());
        return noted(agent, claim, DeskAct.Kind.PROMISED, promise.kind().name());
    }

    @Post("/escalation")
    @Idempotent
    CaseView escalate(
            Agent agent, Language language, @PathVariable UUID id, @Body @Valid Escalation escalation) {
        var claim = cases.escalate(new Asker(agent, language), id.toString());
        return noted(agent, claim, DeskAct.Kind.ESCALATED, escalation.why());
    }

    private CaseView noted(Agent agent, CaseView claim, DeskAct.Kind act, @Nullable String note) {
        log.note(agent, claim.id(), act, note);
        return claim;
    }
}
