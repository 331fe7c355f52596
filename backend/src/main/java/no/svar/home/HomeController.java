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
import no.svar.outage.OutageOverview;
import no.svar.promise.PromiseOverview;
import no.svar.promise.PromiseView;
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
    private final OutageOverview outages;
    private final PromiseOverview promises;
    private final QueueOverview queues;

    HomeController(
            Agreements agreements,
            InvoiceOverview invoices,
            ReadingOverview readings,
            OutageOverview outages,
            PromiseOverview promises,
            QueueOverview queues) {
        this.agreements = agreements;
        this.invoices = invoices;
        this.readings = readings;
        this.outages = outages;
        this.promises = promises;
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
    record Parts(
            InvoicePart invoices,
            ReadingPart readings,
            OutagePart outages,
            PromisePart promises,
            QueuePart queues) {}

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

    /// What is out or planned at the customer's metering points, and what outages gave.
    @Serdeable
    record OutagePart(State state, @Nullable Instant asOf, List<OutageOverview.Item> items) {

        static final OutagePart UNAVAILABLE = new OutagePart(State.UNAVAILABLE, null, List.of());
    }

    /// What was promised and is waited for, the earliest due first.
    @Serdeable
    record PromisePart(State state, @Nullable Instant asOf, List<PromiseView> items) {

        static final PromisePart UNAVAILABLE = new PromisePart(State.UNAVAILABLE, null, List.of());
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
                    new Parts(
                            InvoicePart.UNAVAILABLE,
                            ReadingPart.UNAVAILABLE,
                            OutagePart.UNAVAILABLE,
                            PromisePart.UNAVAILABLE,
                            queues(customer, language)));
        }
        return new Home(
                language.tag(),
                new Parts(
                        invoices(customer, holdings, language),
                        readings(customer, holdings, language),
                        outages(customer, holdings, language),
                        promises(customer, holdings, language),
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

    private OutagePart outages(Customer customer, Holdings holdings, Language language) {
        try {
            var overview = outages.of(customer, holdings, language);
            return new OutagePart(State.OK, overview.asOf(), overview.items());
        } catch (RuntimeException failed) {
            LOG.error("The outages of the first screen cannot be answered", failed);
            return OutagePart.UNAVAILABLE;
        }
    }

    private PromisePart promises(Customer customer, Holdings holdings, Language language) {
        try {
            var overview = promises.of(customer, holdings, language);
            return new PromisePart(State.OK, overview.asOf(), overview.items());
        } catch (RuntimeException failed) {
            LOG.error("The promises of the first screen cannot be answered", failed);
            return PromisePart.UNAVAILABLE;
        }
    }

    /// From memory: there is nothing that could fail.
    private QueuePart queues(Customer customer, Language language) {
        var overview = queues.of(customer.language(), language);
        return new QueuePart(overview.stale() ? State.STALE : State.OK, overview.asOf(), overview.items());
    }
}
