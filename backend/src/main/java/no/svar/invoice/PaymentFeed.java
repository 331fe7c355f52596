package no.svar.invoice;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.svar.feed.Feed;
import no.svar.feed.KeptVersion;
import no.svar.feed.Row;
import no.svar.feed.Version;

/// Payments, as the billers' ledgers send them.
@Singleton
final class PaymentFeed implements Feed<Payment> {

    private final PaymentRows rows;

    PaymentFeed(PaymentRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "payments";
    }

    @Override
    public Payment read(Row row) {
        var account =
                row.text(
                        "payeeAccount",
                        PayeeAccount.MAX_LENGTH,
                        PayeeAccount::hasForm,
                        InvoiceReasons.ACCOUNT);
        var payment =
                new Payment(
                        row.text("externalId", 64),
                        PayeeAccount.reference(row.optionalText("reference", 35)),
                        PayeeAccount.keyOf(account),
                        InvoiceReading.currency(row),
                        row.minor("amountMinor"),
                        row.date("bookedOn"),
                        row.optionalText("invoiceNumber", 40),
                        row.optionalText("account", 40),
                        row.instant("asOf"));
        if (row.isSound() && payment.amountMinor() == 0) {
            row.noteFault("amountMinor", InvoiceReasons.ZERO);
        }
        return payment;
    }

    @Override
    public Map<String, Version> versions(String source, Collection<String> keys) {
        return KeptVersion.byKey(rows.versions(source, keys));
    }

    @Override
    public void keep(List<Accepted<Payment>> facts) {
        var fresh = facts.stream().filter(fact -> !fact.known()).map(PaymentRow::of).toList();
        if (!fresh.isEmpty()) {
            rows.insert(fresh);
        }
        var newer = facts.stream().filter(Accepted::known).map(PaymentRow::of).toList();
        if (!newer.isEmpty()) {
            rows.update(newer);
        }
    }
}
