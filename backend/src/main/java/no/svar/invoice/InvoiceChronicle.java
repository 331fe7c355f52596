package no.svar.invoice;

import jakarta.inject.Singleton;
import java.util.List;
import no.svar.access.Chronicle;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.shared.Text;

/// The invoices and credit notes of a customer, by the day of their issue; one statement.
@Singleton
final class InvoiceChronicle implements Chronicle {

    private static final Text INVOICE =
            new Text("Faktura %s: %s.", "Faktura %s: %s.", "Faktura %s: %s.", "Invoice %s: %s.");
    private static final Text DUE =
            new Text(
                    "Faktura %s: %s. Forfall %s.",
                    "Faktura %s: %s. Forfall %s.",
                    "Faktura %s: %s. Förfaller %s.",
                    "Invoice %s: %s. Due on %s.");
    private static final Text CREDIT_NOTE =
            new Text("Kreditnota %s.", "Kreditnota %s.", "Kreditfaktura %s.", "Credit note %s.");

    private final Invoices invoices;

    InvoiceChronicle(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public Part part() {
        return Part.INVOICES;
    }

    @Override
    public List<Entry> behind(Customer customer, Holdings holdings, Place place, int most) {
        return invoices.read(holdings, place(place), most).stream()
                .map(bill -> new Entry(place(bill), Invoices.covers(holdings, bill) ? fact(bill) : null))
                .toList();
    }

    private Fact fact(Bill bill) {
        return new Fact(
                switch (bill.kind()) {
                    case INVOICE -> What.INVOICE;
                    case CREDIT_NOTE -> What.CREDIT_NOTE;
                },
                bill.number(),
                text(bill),
                bill.payable(),
                bill.source(),
                bill.asOf());
    }

    private Text text(Bill bill) {
        if (bill.kind() == Invoice.Kind.CREDIT_NOTE) {
            return CREDIT_NOTE.with(bill.number());
        }
        var status = invoices.standing(bill).status().text();
        var due = bill.dueOn();
        return due == null ? INVOICE.with(bill.number(), status) : DUE.with(bill.number(), status, due);
    }

    private static Place place(Bill bill) {
        return Place.of(bill.issuedOn(), Place.id(bill.number(), bill.kind().name(), bill.source()));
    }

    private static Invoices.Place place(Place place) {
        var id = Place.parts(place.idOnDay(), 3);
        return new Invoices.Place(place.day(), id.get(0), id.get(1), id.get(2));
    }
}
