package no.svar.invoice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.invoice.Invoices.Found;
import no.svar.meter.MeterFacts;
import no.svar.meter.MeterFacts.Known;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Tells what follows from an invoice's estimates: a statement each to the agreements, the invoice, the
/// metering point and, in Sweden, the invoices before.
@Singleton
final class Estimates {

    /// Three years of an invoice a month.
    private static final int MOST_EARLIER = 36;

    private final Agreements agreements;
    private final Invoices invoices;
    private final MeterFacts meters;

    Estimates(Agreements agreements, Invoices invoices, MeterFacts meters) {
        this.agreements = agreements;
        this.invoices = invoices;
        this.meters = meters;
    }

    /// What the rules say of an invoice; null where one has nothing to say.
    record Answer(
            Invoice invoice, @Nullable LongEstimate longEstimate, @Nullable LateCorrection lateCorrection) {}

    Answer of(Customer customer, String number, Invoice.@Nullable Kind kind) {
        var holdings = agreements.of(customer);
        var found = invoices.find(customer, holdings, number, kind).orElseThrow(NoSuchInvoice::new);
        var invoice = found.invoice();
        var meter = meter(customer, holdings, invoice);
        var isConsumers = invoice.country() == Country.SE && !meter.business();
        return new Answer(
                invoice,
                isConsumers ? LongEstimate.of(invoice, earlier(customer, holdings, found)) : null,
                LateCorrection.of(invoice, meter.settlement()));
    }

    /// Nothing is known where the invoice is about several.
    private Known meter(Customer customer, Holdings holdings, Invoice invoice) {
        var points =
                invoice.document().lines().stream()
                        .map(Line::meteringPoint)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return points.size() == 1 ? meters.known(customer, holdings, points.getFirst()) : Known.NOTHING;
    }

    private List<Invoice> earlier(Customer customer, Holdings holdings, Found found) {
        return invoices.earlier(customer, holdings, found, MOST_EARLIER).stream()
                .map(Found::invoice)
                .toList();
    }
}
