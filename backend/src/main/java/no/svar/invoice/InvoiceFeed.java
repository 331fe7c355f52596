package no.svar.invoice;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.svar.feed.DocumentFeed;
import no.svar.feed.Feed;
import no.svar.feed.Reading;
import no.svar.feed.Row;
import no.svar.feed.Version;

/// Invoices and credit notes, as billing systems send them.
@Singleton
final class InvoiceFeed implements Feed<Invoice>, DocumentFeed<Invoice> {

    private final InvoiceRows rows;

    InvoiceFeed(InvoiceRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "invoices";
    }

    @Override
    public Invoice read(Row row) {
        return InvoiceReading.of(row);
    }

    @Override
    public void readDocuments(InputStream xml, Instant asOf, Consumer<Reading<Invoice>> next)
            throws IOException {
        UblReader.read(xml, asOf, next);
    }

    @Override
    public Map<String, Version> versions(String source, Collection<String> keys) {
        var numbers = keys.stream().map(Invoice::numberOf).distinct().toList();
        return rows.versions(source, numbers).stream()
                .collect(Collectors.toMap(InvoiceRows.Kept::key, InvoiceRows.Kept::version));
    }

    @Override
    public void keep(List<Accepted<Invoice>> facts) {
        var fresh = facts.stream().filter(fact -> !fact.known()).map(this::row).toList();
        if (!fresh.isEmpty()) {
            rows.insert(fresh);
        }
        var newer = facts.stream().filter(Accepted::known).map(this::row).toList();
        if (!newer.isEmpty()) {
            rows.update(newer);
        }
    }

    private InvoiceRow row(Accepted<Invoice> accepted) {
        return InvoiceRow.of(accepted, Packed.pack(accepted.fact().document()));
    }
}
