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

/// The table of payments.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PaymentRows extends GenericRepository<PaymentRow, String> {

    /// Which version is kept of a payment.
    @Introspected
    record Kept(String externalId, Instant asOf, long fingerprint) {

        Version version() {
            return new Version(asOf, fingerprint);
        }
    }

    @Query(
            """
            SELECT external_id, as_of, fingerprint
            FROM payment
            WHERE source = :source AND external_id IN (:externalIds)
            FOR UPDATE
            """)
    List<Kept> versions(String source, Collection<String> externalIds);

    @Query(
            """
            INSERT INTO payment (source, external_id, reference, payee_key, currency, amount_minor, booked_on,
                    invoice_number, account, as_of, fingerprint)
            VALUES (:source, :externalId, :reference, :payeeKey, :currency, :amountMinor, :bookedOn,
                    :invoiceNumber, :account, :asOf, :fingerprint)
            ON DUPLICATE KEY UPDATE reference = VALUES(reference), payee_key = VALUES(payee_key),
                    currency = VALUES(currency), amount_minor = VALUES(amount_minor),
                    booked_on = VALUES(booked_on), invoice_number = VALUES(invoice_number),
                    account = VALUES(account), as_of = VALUES(as_of), fingerprint = VALUES(fingerprint)
            """)
    void upsert(List<PaymentRow> rows);
}
