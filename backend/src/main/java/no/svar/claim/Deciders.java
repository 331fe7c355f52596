package no.svar.claim;

import jakarta.inject.Singleton;
import java.util.Optional;
import no.svar.access.Customer;
import no.svar.invoice.InvoiceFact;
import no.svar.invoice.InvoiceFacts;
import org.jspecify.annotations.Nullable;

/// Finds who decides a claim: by its kind, and for money by who sent the invoice. What cannot be told is
/// unknown.
@Singleton
final class Deciders {

    private final InvoiceFacts invoices;

    Deciders(InvoiceFacts invoices) {
        this.invoices = invoices;
    }

    Decider of(Customer customer, Details details) {
        return switch (details) {
            case Details.WrongInvoice wrong -> ofInvoice(customer, wrong);
            case Details.WrongReading _, Details.OutageCompensation _, Details.Damage _ ->
                    Decider.GRID_COMPANY;
            case Details.Refund refund -> ofMoney(customer, refund.invoice());
            case Details.MoreTimeToPay more -> ofMoney(customer, more.invoice());
            case Details.MissingPayment _, Details.MovingOrSwitching _ -> Decider.RETAILER;
            case Details.BrokenPromise _, Details.DataAbuse _, Details.Other _ -> Decider.UNKNOWN;
        };
    }

    private Decider ofInvoice(Customer customer, Details.WrongInvoice wrong) {
        var found = find(customer, wrong.invoice());
        if (found.isEmpty()) {
            return Decider.UNKNOWN;
        }
        var position = wrong.line();
        var line =
                found.get().lines().stream()
                        .filter(one -> position != null && one.position() == position)
                        .findFirst();
        return decider(line.map(InvoiceFact.Line::decider).orElse(found.get().decider()));
    }

    /// Who took the money gives it back, and waits for it.
    private Decider ofMoney(Customer customer, @Nullable String invoice) {
        return find(customer, invoice)
                .map(found -> decider(found.decider()))
                .filter(decider -> decider != Decider.UNKNOWN)
                .orElse(Decider.RETAILER);
    }

    private Optional<InvoiceFact> find(Customer customer, @Nullable String invoice) {
        return invoice == null ? Optional.empty() : invoices.find(customer, invoice);
    }

    private static Decider decider(InvoiceFact.Decider decider) {
        return switch (decider) {
            case GRID_COMPANY -> Decider.GRID_COMPANY;
            case RETAILER -> Decider.RETAILER;
            case OTHER -> Decider.UNKNOWN;
        };
    }
}
