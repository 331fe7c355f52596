package no.svar.home;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.invoice.InvoiceOverview;
import no.svar.meter.ReadingOverview;
import no.svar.queue.QueueOverview;
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

    private final Agreements agreements;
    private final InvoiceOverview invoices;
    private final ReadingOverview readings;
    private final QueueOverview queues;

    HomeController(
            Agreements agreements, InvoiceOverview invoices, ReadingOverview readings, QueueOverview queues) {
        this.agreements = agreements;
        this.invoices = invoices;
        this.readings = readings;
        this.queues = queues;
    }

    /// Whether a part could be answered.
    enum State {
        OK,
        STALE,
        UNAVAILABLE
    }

    /// The first screen, in the caller's language.
    @Serdeable
    record Home(String language, Parts parts) {}

    /// One part for each thing that the portal knows about.
    @Serdeable
    record Parts(InvoicePart invoices, ReadingPart readings, QueuePart queues) {}

    /// The invoices that need something, the most urgent first.
    @Serdeable
    record InvoicePart(State state, @Nullable Instant asOf, List<InvoiceOverview.Item> items) {

        static final InvoicePart UNAVAILABLE = new InvoicePart(State.UNAVAILABLE, null, List.of());
    }

    /// The metering points that need something, the most urgent first.
    @Serdeable
    record ReadingPart(State state, @Nullable Instant asOf, List<ReadingOverview.Item> items) {

        static final ReadingPart UNAVAILABLE = new ReadingPart(State.UNAVAILABLE, null, List.of());
    }

    /// How long the wait is on the lines that the customer may call.
    @Serdeable
    record QueuePart(State state, @Nullable Instant asOf, List<QueueOverview.Item> items) {}

    /// What the customer holds is asked once, for all parts.
    @Get
    Home home(Customer customer, Language language) {
        Holdings holdings;
        try {
            holdings = agreements.of(customer);
        } catch (RuntimeException failed) {
            LOG.error("What the customer of the first screen holds cannot be answered", failed);
            return new Home(
                    language.tag(),
                    new Parts(InvoicePart.UNAVAILABLE, ReadingPart.UNAVAILABLE, queues(customer, language)));
        }
        return new Home(
                language.tag(),
                new Parts(
                        invoices(customer, holdings, language),
                        readings(customer, holdings, language),
                        queues(customer, language)));
    }

    private InvoicePart invoices(Customer customer, Holdings holdings, Language language) {
        try {
            var overview = invoices.of(customer, holdings, language);
            return new InvoicePart(State.OK, overview.asOf(), overview.items());
        } catch (RuntimeException failed) {
            LOG.error("The invoices of the first screen cannot be answered", failed);
            return InvoicePart.UNAVAILABLE;
        }
    }

    private ReadingPart readings(Customer customer, Holdings holdings, Language language) {
        try {
            var overview = readings.of(customer, holdings, language);
            return new ReadingPart(State.OK, overview.asOf(), overview.items());
        } catch (RuntimeException failed) {
            LOG.error("The readings of the first screen cannot be answered", failed);
            return ReadingPart.UNAVAILABLE;
        }
    }

    /// From memory: there is nothing that could fail.
    private QueuePart queues(Customer customer, Language language) {
        var overview = queues.of(customer.language(), language);
        return new QueuePart(overview.stale() ? State.STALE : State.OK, overview.asOf(), overview.items());
    }
}
