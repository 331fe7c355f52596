package no.svar.invoice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.svar.feed.KeptVersion;
import org.jspecify.annotations.Nullable;

/// The table of payments.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PaymentRows extends GenericRepository<PaymentRow, String> {

    String PLACED =
            """
            SELECT p.source, p.external_id, p.booked_on, p.amount_minor, p.currency, p.as_of, i.number, i.account,
                COALESCE(i.period_from, i.issued_on) AS belongs_on
            FROM invoice i JOIN payment p ON
            """;

    String BEHIND =
            """
             WHERE i.account IN (:accounts)
              AND (p.booked_on < :bookedOn OR (p.booked_on = :bookedOn
                  AND (p.source < :source OR (p.source = :source AND p.external_id < :externalId))))
            """;

    @Query(
            """
            SELECT /*+ INDEX(payment PRIMARY) */ external_id AS fact_key, as_of, fingerprint
            FROM payment
            WHERE source = :source AND external_id IN (:externalIds)
            FOR UPDATE
            """)
    List<KeptVersion> versions(String source, Collection<String> externalIds);

    /// A payment that counts for an invoice.
    @Introspected
    record Matched(
            LocalDate bookedOn, long amountMinor, @Nullable String reference, Payments.Match foundBy) {}

    /// A payment that counts for none of the invoices that are known by its reference.
    @Introspected
    record Loose(
            LocalDate bookedOn, long amountMinor, @Nullable String reference, @Nullable String account) {}

    /// A payment and the invoice for which it counts.
    @Introspected
    record Placed(
            String source,
            String externalId,
            LocalDate bookedOn,
            long amountMinor,
            String currency,
            Instant asOf,
            String number,
            String account,
            LocalDate belongsOn) {}

    /// What counts for invoices of these accounts, the newest first, behind that place.
    @Query(
            "SELECT found.source, found.external_id, found.booked_on, found.amount_minor, found.currency, found.as_of, "
                    + "found.number, found.account, found.belongs_on FROM ("
                    + PLACED
                    + BillRows.ALLOCATED
                    + BEHIND
                    + " UNION ALL "
                    + PLACED
                    + BillRows.BY_REFERENCE
                    + BEHIND
                    + """
                    ) found
                    ORDER BY found.booked_on DESC, found.source DESC, found.external_id DESC, found.number DESC
                    LIMIT :limit
                    """)
    List<Placed> placed(
            Collection<String> accounts, LocalDate bookedOn, String source, String externalId, int limit);

    /// What counts for one invoice, by the same rules as the sum that is shown with it.
    @Query(
            """
            SELECT found.booked_on, found.amount_minor, found.reference, found.found_by
            FROM (
                SELECT p.booked_on, p.amount_minor, p.reference, 'ALLOCATED' AS found_by, p.external_id
                FROM invoice i JOIN payment p ON
            """
                    + BillRows.ALLOCATED
                    + """
                    WHERE i.number = :number AND i.kind = :kind AND i.source = :source
                    UNION ALL
                    SELECT p.booked_on, p.amount_minor, p.reference, 'REFERENCE' AS found_by, p.external_id
                    FROM invoice i JOIN payment p ON
                    """
                    + BillRows.BY_REFERENCE
                    + """
                    WHERE i.number = :number AND i.kind = :kind AND i.source = :source) found
                    ORDER BY found.booked_on DESC, found.external_id
                    LIMIT 1000
                    """)
    List<Matched> of(String number, Invoice.Kind kind, String source);

    /// Payments of one of these amounts to that account that no biller has placed and whose reference, if
    /// they bear one, is either no invoice's or one of those given.
    @Query(
            """
            SELECT p.booked_on, p.amount_minor, p.reference, p.account
            FROM payment p
            WHERE p.payee_key = :payeeKey AND p.amount_minor IN (:amounts)
              AND p.booked_on BETWEEN :from AND :until AND p.currency = :currency
              AND p.invoice_number IS NULL
              AND (p.account IS NULL OR p.account IN (:accounts))
              AND (p.reference IS NULL OR p.reference IN (:references)
                   OR (CHAR_LENGTH(p.reference) BETWEEN :shortest AND :longest
                       AND NOT EXISTS (
                           SELECT 1
                           FROM invoice j
                           WHERE j.payment_reference = p.reference AND j.payee_key = p.payee_key
                             AND j.currency = p.currency)))
            ORDER BY p.booked_on DESC, p.external_id
            LIMIT 1000
            """)
    List<Loose> loose(
            String payeeKey,
            String currency,
            List<Long> amounts,
            LocalDate from,
            LocalDate until,
            List<String> accounts,
            List<String> references,
            int shortest,
            int longest);

    @Query(
            """
            INSERT INTO payment (source, external_id, reference, payee_key, currency, amount_minor, booked_on,
                    invoice_number, account, as_of, fingerprint)
            VALUES (:source, :externalId, :reference, :payeeKey, :currency, :amountMinor, :bookedOn,
                    :invoiceNumber, :account, :asOf, :fingerprint)
            """)
    void insert(List<PaymentRow> rows);

    @Query(
            """
            UPDATE payment
            SET reference = :reference, payee_key = :payeeKey, currency = :currency,
                    amount_minor = :amountMinor, booked_on = :bookedOn, invoice_number = :invoiceNumber,
                    account = :account, as_of = :asOf, fingerprint = :fingerprint
            WHERE source = :source AND external_id = :externalId
            """)
    void update(List<PaymentRow> rows);
}
