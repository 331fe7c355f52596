package no.svar.access;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/// Gives controllers the [Agent] who is asking.
@Singleton
final class AgentBinder implements TypedRequestArgumentBinder<Agent>, PostponedRequestArgumentBinder<Agent> {

    private static final Argument<Agent> ARGUMENT = Argument.of(Agent.class);

    @Override
    public Argument<Agent> argumentType() {
        return ARGUMENT;
    }

    @Override
    public BindingResult<Agent> bind(ArgumentConversionContext<Agent> context, HttpRequest<?> request) {
        var agent =
                request.getUserPrincipal()
                        .filter(SignedIn.AsAgent.class::isInstance)
                        .map(SignedIn.AsAgent.class::cast)
                        .map(who -> new Agent(who.id(), who.leader()));
        return agent.isEmpty() ? BindingResult.unsatisfied() : () -> agent;
    }
}
