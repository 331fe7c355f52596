package no.svar.home;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import no.svar.access.Customer;
import no.svar.invoice.InvoiceOverview;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The first screen: all that needs the customer's attention, in one answer.
///
/// Each part is asked on its own; one that fails says so, and the rest is answered.
@Controller("/v1/home")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {

    private static final Logger LOG = LoggerFactory.getLogger(HomeController.class);

    private final InvoiceOverview invoices;

    HomeController(InvoiceOverview invoices) {
        this.invoices = invoices;
    }

    /// Whether a part could be answered.
    enum State {
        OK,
        UNAVAILABLE
    }

    /// The first screen, in the caller's language.
    @Serdeable
    record Home(String language, Parts parts) {}

    /// One part for each thing that the portal knows about.
    @Serdeable
    record Parts(InvoicePart invoices) {}

    /// The invoices that need something, the most urgent first.
    @Serdeable
    record InvoicePart(State state, @Nullable Instant asOf, List<InvoiceOverview.Item> items) {}

    @Get
    Home home(Customer customer, Language language) {
        return new Home(language.tag(), new Parts(invoices(customer, language)));
    }

    private InvoicePart invoices(Customer customer, Language language) {
        try {
            var overview = invoices.of(customer, language);
            return new InvoicePart(State.OK, overview.asOf(), overview.items());
        } catch (RuntimeException failed) {
            LOG.error("The invoices of the first screen cannot be answered", failed);
            return new InvoicePart(State.UNAVAILABLE, null, List.of());
        }
    }
}
