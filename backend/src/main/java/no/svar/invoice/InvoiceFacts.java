package no.svar.invoice;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import no.svar.access.Customer;

/// What other rooms ask of one invoice of a customer.
@Singleton
public final class InvoiceFacts {

    private final Invoices invoices;

    InvoiceFacts(Invoices invoices) {
        this.invoices = invoices;
    }

    /// The customer's invoice or credit note of that number; two statements.
    public Optional<InvoiceFact> find(Customer customer, String number) {
        return invoices.find(customer, number, null).map(this::fact);
    }

    private InvoiceFact fact(Invoices.Found found) {
        var bill = found.bill();
        var document = found.invoice().document();
        var seller = document.seller().role();
        return new InvoiceFact(
                bill.number(),
                bill.account(),
                bill.issuedOn(),
                bill.dueOn(),
                bill.payable(),
                invoices.standing(bill).balance(),
                bill.country(),
                decider(seller),
                document.lines().stream()
                        .map(line ->
                                new InvoiceFact.Line(
                                        line.position(),
                                        decider(Explanation.Decider.of(line.kind(), seller, bill.country()))))
                        .toList(),
                document.lines().stream()
                        .map(Line::meteringPoint)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                bill.source(),
                bill.asOf());
    }

    private static InvoiceFact.Decider decider(Seller.Role seller) {
        return switch (seller) {
            case GRID_COMPANY -> InvoiceFact.Decider.GRID_COMPANY;
            case RETAILER -> InvoiceFact.Decider.RETAILER;
            case BOTH, UNKNOWN -> InvoiceFact.Decider.OTHER;
        };
    }

    private static InvoiceFact.Decider decider(Explanation.Decider line) {
        return switch (line) {
            case GRID_COMPANY -> InvoiceFact.Decider.GRID_COMPANY;
            case RETAILER -> InvoiceFact.Decider.RETAILER;
            case STATE, AUTHORITY, UNKNOWN -> InvoiceFact.Decider.OTHER;
        };
    }
}
