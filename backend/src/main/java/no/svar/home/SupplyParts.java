package no.svar.home;

import jakarta.inject.Singleton;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.home.HomeController.InvoicePart;
import no.svar.home.HomeController.OutagePart;
import no.svar.home.HomeController.ReadingPart;
import no.svar.home.HomeController.State;
import no.svar.invoice.InvoiceOverview;
import no.svar.meter.ReadingOverview;
import no.svar.outage.OutageOverview;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// The parts of the first screen that are about what the customer holds; none can be answered where that is
/// not known.
@Singleton
final class SupplyParts {

    private final InvoiceOverview invoices;
    private final ReadingOverview readings;
    private final OutageOverview outages;

    SupplyParts(InvoiceOverview invoices, ReadingOverview readings, OutageOverview outages) {
        this.invoices = invoices;
        this.readings = readings;
        this.outages = outages;
    }

    InvoicePart invoices(Customer customer, @Nullable Holdings holdings, Language language) {
        if (holdings == null) {
            return InvoicePart.UNAVAILABLE;
        }
        return Attempt.at(
                "invoices",
                () -> {
                    var overview = invoices.of(customer, holdings, language);
                    return new InvoicePart(State.OK, overview.asOf(), overview.items());
                },
                InvoicePart.UNAVAILABLE);
    }

    ReadingPart readings(Customer customer, @Nullable Holdings holdings, Language language) {
        if (holdings == null) {
            return ReadingPart.UNAVAILABLE;
        }
        return Attempt.at(
                "readings",
                () -> {
                    var overview = readings.of(customer, holdings, language);
                    return new ReadingPart(State.OK, overview.asOf(), overview.items());
                },
                ReadingPart.UNAVAILABLE);
    }

    OutagePart outages(Customer customer, @Nullable Holdings holdings, Language language) {
        if (holdings == null) {
            return OutagePart.UNAVAILABLE;
        }
        return Attempt.at(
                "outages",
                () -> {
                    var overview = outages.of(customer, holdings, language);
                    return new OutagePart(State.OK, overview.asOf(), overview.items());
                },
                OutagePart.UNAVAILABLE);
    }
}
