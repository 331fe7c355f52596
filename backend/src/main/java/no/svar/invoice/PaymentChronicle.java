package no.svar.invoice;

import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.List;
import no.svar.access.Chronicle;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.invoice.PaymentRows.Placed;
import no.svar.shared.Money;
import no.svar.shared.Text;

/// The payments that count for a customer's invoices, by the day on which they were booked; one statement.
@Singleton
final class PaymentChronicle implements Chronicle {

    private static final Text PAID =
            new Text(
                    "Betaling på faktura %s.",
                    "Betaling på faktura %s.", "Betalning på faktura %s.", "Payment of invoice %s.");
    private static final Text PAID_BACK =
            new Text(
                    "Tilbakebetaling på faktura %s.",
                    "Tilbakebetaling på faktura %s.",
                    "Återbetalning på faktura %s.",
                    "Paid back on invoice %s.");

    private final PaymentRows rows;

    PaymentChronicle(PaymentRows rows) {
        this.rows = rows;
    }

    @Override
    public Part part() {
        return Part.PAYMENTS;
    }

    @Override
    public List<Entry> behind(Customer customer, Holdings holdings, Place place, int most) {
        var accounts = holdings.accounts();
        if (accounts.isEmpty()) {
            return List.of();
        }
        var id = Place.parts(place.idOnDay(), 2);
        return rows.placed(accounts, place.day(), id.get(0), id.get(1), most).stream()
                .map(paid ->
                        new Entry(
                                Place.of(paid.bookedOn(), Place.id(paid.source(), paid.externalId())),
                                holdings.coversAccount(paid.account(), paid.belongsOn()) ? fact(paid) : null))
                .toList();
    }

    private static Fact fact(Placed paid) {
        return new Fact(
                What.PAYMENT,
                paid.number(),
                (paid.amountMinor() < 0 ? PAID_BACK : PAID).with(paid.number()),
                new Money(paid.amountMinor(), Currency.getInstance(paid.currency())),
                paid.source(),
                paid.asOf());
    }
}
