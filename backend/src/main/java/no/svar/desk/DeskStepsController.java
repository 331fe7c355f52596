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
import no.svar.claim.CaseActs;
import no.svar.claim.CaseActs.Verdict;
import no.svar.claim.CaseView;
import no.svar.claim.Cases.Asker;
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

    private final CaseActs acts;

    DeskStepsController(CaseActs acts) {
        this.acts = acts;
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
            @Nullable @Min(1) @Max(1_000_000_000) Long amountMinor,
            @NotNull @Size(max = 4_000) @Pattern(regexp = WORDS) String reason,
            @Nullable @Size(max = 400) @Pattern(regexp = WORDS) String law) {}

    /// Why a team leader is to see to it; kept inside.
    @Serdeable
    record Escalation(@NotNull @Size(max = 1_000) @Pattern(regexp = WORDS) String why) {}

    @Post("/reply")
    @Idempotent
    CaseView reply(Agent agent, Language language, @PathVariable UUID id, @Body @Valid Written written) {
        return acts.reply(new Asker(agent, language), id.toString(), written.text());
    }

    @Post("/ask")
    @Idempotent
    CaseView ask(Agent agent, Language language, @PathVariable UUID id, @Body @Valid Written written) {
        return acts.ask(new Asker(agent, language), id.toString(), written.text());
    }

    @Post("/wait")
    @Idempotent
    CaseView waitFor(Agent agent, Language language, @PathVariable UUID id, @Body @Valid Wait wait) {
        return acts.waitFor(new Asker(agent, language), id.toString(), wait.whom(), wait.until());
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
        return acts.decide(new Asker(agent, language), id.toString(), verdict);
    }

    @Post("/escalation")
    @Idempotent
    CaseView escalate(
            Agent agent, Language language, @PathVariable UUID id, @Body @Valid Escalation escalation) {
        return acts.escalate(new Asker(agent, language), id.toString(), escalation.why());
    }
}
