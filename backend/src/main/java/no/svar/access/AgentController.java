package no.svar.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import no.svar.access.SignInController.TokensView;
import org.jspecify.annotations.Nullable;

/// Who an agent is, signing out, and the demo's way in.
@Controller("/v1/sign-in/agents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SignedIn.AsAgent.ROLE)
class AgentController {

    /// As the desk greets its agent.
    @Serdeable
    record AgentView(String name, boolean leader) {}

    /// Which of the made-up agents.
    @Serdeable
    record Demo(@NotNull DemoAgents.Name agent) {}

    private final Agents agents;
    private final AgentDesk desk;
    private final @Nullable DemoAgents demo;
    private final AccessSettings settings;

    AgentController(Agents agents, AgentDesk desk, @Nullable DemoAgents demo, AccessSettings settings) {
        this.agents = agents;
        this.desk = desk;
        this.demo = demo;
        this.settings = settings;
    }

    @Get("/me")
    Optional<AgentView> me(Agent agent) {
        return agents.find(agent.id()).map(row -> new AgentView(row.name(), row.leader()));
    }

    @Post("/sign-out")
    @Status(HttpStatus.NO_CONTENT)
    void signOut(Agent agent, Authentication who) {
        if (who instanceof SignedIn.AsAgent signedIn) {
            desk.signOut(signedIn.session(), agent.id());
        }
    }

    /// Empty, as if there were no such thing, wherever it is not the demo.
    @Post("/demo")
    @Secured(SecurityRule.IS_ANONYMOUS)
    Optional<HttpResponse<TokensView>> demo(HttpRequest<?> request, @Body @Valid Demo who) {
        return Optional.ofNullable(demo)
                .map(demo -> desk.open(demo.of(who.agent()), AgentSignInController.device(request)))
                .map(opened -> TokensView.answer(opened, settings.tokenLifetime()));
    }
}
