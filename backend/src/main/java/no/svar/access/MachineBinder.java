package no.svar.access;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import no.svar.edge.Machine;

/// Gives controllers the [Machine] that is asking.
@Singleton
final class MachineBinder
        implements TypedRequestArgumentBinder<Machine>, PostponedRequestArgumentBinder<Machine> {

    private static final Argument<Machine> ARGUMENT = Argument.of(Machine.class);

    @Override
    public Argument<Machine> argumentType() {
        return ARGUMENT;
    }

    @Override
    public BindingResult<Machine> bind(ArgumentConversionContext<Machine> context, HttpRequest<?> request) {
        var machine =
                request.getUserPrincipal()
                        .filter(SignedIn.AsMachine.class::isInstance)
                        .map(SignedIn.AsMachine.class::cast)
                        .map(who -> new Machine(who.client(), who.source(), who.scopes()));
        return machine.isEmpty() ? BindingResult.unsatisfied() : () -> machine;
    }
}
