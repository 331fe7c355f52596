package no.svar.invoice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.svar.feed.Version;

/// The table of invoices as the feed writes it; [BillRows] reads it.
@JdbcRepository(dialect = Dialect.MYSQL)
interface InvoiceRows extends GenericRepository<InvoiceRow, String> {

    /// Which version is kept of an invoice.
    @Introspected
    record Kept(Invoice.Kind kind, String number, Instant asOf, long fingerprint) {

        String key() {
            return Invoice.key(kind, number);
        }

        Version version() {
            return new Version(asOf, fingerprint);
        }
    }

    @Query(
            """
            SELECT /*+ INDEX(invoice invoice_number_uk) */ kind, number, as_of, fingerprint
            FROM invoice
            WHERE number IN (:numbers) AND source = :source
            FOR UPDATE
            """)
    List<Kept> versions(String source, Collection<String> numbers);

    @Query(
            """
            INSERT INTO invoice (account, issued_on, number, kind, source, country, currency, due_on,
                    period_from, period_to, payable_minor, payment_reference, payee_account, payee_key,
                    corrects, disputed_minor, basis, dunning_step, dunning_on, fees_minor, document, as_of,
                    fingerprint)
            VALUES (:account, :issuedOn, :number, :kind, :source, :country, :currency, :dueOn,
                    :periodFrom, :periodTo, :payableMinor, :paymentReference, :payeeAccount, :payeeKey,
                    :corrects, :disputedMinor, :basis, :dunningStep, :dunningOn, :feesMinor, :document, :asOf,
                    :fingerprint)
            """)
    void insert(List<InvoiceRow> rows);

    /// Also moves the row where its account or its date of issue was corrected.
    @Query(
            """
            UPDATE invoice
            SET account = :account, issued_on = :issuedOn, country = :country, currency = :currency,
                    due_on = :dueOn, period_from = :periodFrom, period_to = :periodTo,
                    payable_minor = :payableMinor, payment_reference = :paymentReference,
                    payee_account = :payeeAccount, payee_key = :payeeKey, corrects = :corrects,
                    disputed_minor = :disputedMinor, basis = :basis, dunning_step = :dunningStep,
                    dunning_on = :dunningOn, fees_minor = :feesMinor, document = :document, as_of = :asOf,
                    fingerprint = :fingerprint
            WHERE number = :number AND kind = :kind AND source = :source
            """)
    void update(List<InvoiceRow> rows);
}
