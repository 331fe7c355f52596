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
import no.svar.callback.CallbackView;
import no.svar.claim.ClaimOverview;
import no.svar.invoice.InvoiceOverview;
import no.svar.meter.ReadingOverview;
import no.svar.outage.OutageOverview;
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
    private final SupplyParts supply;
    private final CaseParts cases;

    HomeController(Agreements agreements, SupplyParts supply, CaseParts cases) {
        this.agreements = agreements;
        this.supply = supply;
        this.cases = cases;
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
            ClaimPart claims,
            CallbackPart callbacks,
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

    /// The claims that are open, the newest first.
    @Serdeable
    record ClaimPart(State state, @Nullable Instant asOf, List<ClaimOverview.Item> items) {

        static final ClaimPart UNAVAILABLE = new ClaimPart(State.UNAVAILABLE, null, List.of());
    }

    /// The calls that the customer waits for, the earliest first.
    @Serdeable
    record CallbackPart(State state, @Nullable Instant asOf, List<CallbackView> items) {

        static final CallbackPart UNAVAILABLE = new CallbackPart(State.UNAVAILABLE, null, List.of());
    }

    /// How long the wait is on the lines that the customer may call.
    @Serdeable
    record QueuePart(State state, @Nullable Instant asOf, List<QueueOverview.Item> items) {}

    /// What the customer holds is asked once, for all parts that need it.
    @Get
    Home home(Customer customer, Language language) {
        var holdings = holdings(customer);
        return new Home(
                language.tag(),
                new Parts(
                        supply.invoices(customer, holdings, language),
                        supply.readings(customer, holdings, language),
                        supply.outages(customer, holdings, language),
                        cases.promises(customer, holdings, language),
                        cases.claims(customer, language),
                        cases.callbacks(customer, language),
                        cases.queues(customer, language)));
    }

    private @Nullable Holdings holdings(Customer customer) {
        try {
            return agreements.of(customer);
        } catch (RuntimeException failed) {
            LOG.error("What the customer of the first screen holds cannot be answered", failed);
            return null;
        }
    }
}
