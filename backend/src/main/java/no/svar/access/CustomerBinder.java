package no.svar.access;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Gives controllers the [Customer] that the request is about.
///
/// As no customer's query works without one, this is where a look by anybody but the customer is written
/// down: none can escape. It runs after the filters, on the thread that runs the controller.
@Singleton
final class CustomerBinder
        implements TypedRequestArgumentBinder<Customer>, PostponedRequestArgumentBinder<Customer> {

    private static final Argument<Customer> ARGUMENT = Argument.of(Customer.class);

    private final Logbook logbook;

    CustomerBinder(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public Argument<Customer> argumentType() {
        return ARGUMENT;
    }

    @Override
    public BindingResult<Customer> bind(ArgumentConversionContext<Customer> context, HttpRequest<?> request) {
        var customer =
                request.getUserPrincipal()
                        .filter(SignedIn.AsCustomer.class::isInstance)
                        .map(SignedIn.AsCustomer.class::cast);
        if (customer.isEmpty()) {
            return BindingResult.unsatisfied();
        }
        var who = customer.get();
        if (!who.by().equals(Actor.SELF)) {
            logbook.write(who.id(), AccessLogEntry.Event.LOOKED, who.by(), operation(request));
        }
        var bound = new Customer(who.id(), who.language());
        return () -> Optional.of(bound);
    }

    private static String operation(HttpRequest<?> request) {
        return request.getMethodName()
                + " "
                + BasicHttpAttributes.getUriTemplate(request).orElseGet(request::getPath);
    }
}
