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
import no.svar.feed.Version;

/// The table of invoices; what was paid and credited is summed in the statement that reads an invoice, so
/// that the order in which facts arrive never matters.
///
/// Only [Invoices] and [InvoiceFeed] ask it: the accounts given must be the customer's own.
@JdbcRepository(dialect = Dialect.MYSQL)
interface InvoiceRows extends GenericRepository<InvoiceRow, String> {

    /// Whether anything can be paid on the invoice `i`: what corrects another is settled there.
    String TAKES_PAYMENTS = " (i.corrects IS NULL OR (i.kind = 'INVOICE' AND i.payable_minor >= 0)) ";

    /// The payment `p` was allocated to the invoice `i` by its biller: the sender of the invoice, or whoever
    /// keeps the ledger of the account that it is paid to. A credit note takes only what is paid back.
    String ALLOCATED =
            TAKES_PAYMENTS
                    + """
                    AND p.invoice_number = i.number AND p.currency = i.currency
                    AND (p.source = i.source OR p.payee_key = i.payee_key)
                    AND (p.account IS NULL OR p.account = i.account)
                    AND (i.kind = 'INVOICE' OR p.amount_minor < 0)
                    """;

    /// The payment `p` bears the reference of the invoice `i` and went to its account. Where several invoices
    /// share the reference, it is for the latest that was issued by the booking day, else for the first.
    String BY_REFERENCE =
            TAKES_PAYMENTS
                    + """
                    AND i.kind = 'INVOICE'
                    AND p.reference = i.payment_reference AND p.payee_key = i.payee_key
                    AND p.currency = i.currency AND p.invoice_number IS NULL
                    AND (p.account IS NULL OR p.account = i.account)
                    AND NOT EXISTS (
                        SELECT 1
                        FROM invoice j
                        WHERE j.payment_reference = p.reference AND j.payee_key = p.payee_key
                          AND j.currency = p.currency AND j.kind = 'INVOICE'
                          AND (j.corrects IS NULL OR j.payable_minor >= 0)
                          AND (p.account IS NULL OR j.account = p.account)
                          AND ((j.issued_on <= p.booked_on
                                AND (i.issued_on > p.booked_on
                                     OR (j.issued_on, j.number, j.source) > (i.issued_on, i.number, i.source)))
                               OR (j.issued_on > p.booked_on AND i.issued_on > p.booked_on
                                   AND (j.issued_on, j.number, j.source) < (i.issued_on, i.number, i.source))))
                    """;

    /// The document `c` gives back some of the invoice `i`.
    String CREDITS =
            """
             c.corrects = i.number AND c.source = i.source AND c.account = i.account AND c.currency = i.currency
            AND (c.kind = 'CREDIT_NOTE' OR c.payable_minor < 0) AND i.kind = 'INVOICE'
            """;

    String AS_ISSUED =
            """
            SELECT i.account, i.issued_on, i.number, i.kind, i.source, i.country, i.currency, i.due_on,
                i.period_from, i.period_to, i.payable_minor, i.payment_reference, i.payee_account, i.payee_key,
                i.corrects, i.disputed_minor, i.basis, i.dunning_step, i.dunning_on, i.fees_minor, i.as_of,
            """;

    String COLUMNS =
            AS_ISSUED
                    + "(SELECT COALESCE(SUM(p.amount_minor), 0) FROM payment p WHERE "
                    + ALLOCATED
                    + ") + (SELECT COALESCE(SUM(p.amount_minor), 0) FROM payment p WHERE "
                    + BY_REFERENCE
                    + """
                    ) AS paid_minor,
                    (SELECT COALESCE(SUM(CASE WHEN c.kind = 'CREDIT_NOTE' THEN c.payable_minor
                                              ELSE -c.payable_minor END), 0)
                     FROM invoice c WHERE
                    """
                    + CREDITS
                    + ") AS credited_minor, ";

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
            COLUMNS
                    + """
                    '' AS document
                    FROM (
                        SELECT account, issued_on, number, kind, source, country, currency, due_on, period_from,
                            period_to, payable_minor, payment_reference, payee_account, payee_key, corrects,
                            disputed_minor, basis, dunning_step, dunning_on, fees_minor, as_of
                        FROM invoice
                        WHERE account IN (:accounts)
                          AND (issued_on, number, kind, source) < (:issuedOn, :number, :kind, :source)
                        ORDER BY issued_on DESC, number DESC, kind DESC, source DESC
                        LIMIT :atMost) i
                    ORDER BY i.issued_on DESC, i.number DESC, i.kind DESC, i.source DESC
                    """)
    List<Bill> before(
            List<String> accounts, LocalDate issuedOn, String number, String kind, String source, int atMost);

    @Query(
            COLUMNS
                    + """
                    i.document
                    FROM invoice i
                    WHERE i.number = :number AND i.account IN (:accounts)
                    ORDER BY i.issued_on DESC, i.source
                    """)
    List<Bill> numbered(List<String> accounts, String number);

    /// The invoices of one account and sender that were issued before that one, the latest first.
    @Query(
            COLUMNS
                    + """
                    i.document
                    FROM invoice i
                    WHERE i.account = :account AND i.source = :source AND i.kind = 'INVOICE'
                      AND i.payable_minor >= 0 AND i.issued_on <= :issuedOn
                      AND (i.issued_on < :issuedOn OR i.number < :number)
                    ORDER BY i.issued_on DESC, i.number DESC
                    LIMIT :atMost
                    """)
    List<Bill> earlier(String account, String source, LocalDate issuedOn, String number, int atMost);

    /// The invoices about days of a period that were not credited, the latest first; what was paid is left
    /// out. They are issued no longer than a season before those days and a year after.
    @Query(
            AS_ISSUED
                    + """
                    0 AS paid_minor, 0 AS credited_minor, i.document
                    FROM invoice i
                    WHERE i.account IN (:accounts) AND i.issued_on BETWEEN :issuedFrom AND :issuedTo
                      AND i.kind = 'INVOICE' AND i.period_from <= :to AND i.period_to >= :from
                      AND NOT EXISTS (
                          SELECT 1
                          FROM invoice c
                          WHERE c.corrects = i.number AND c.source = i.source AND c.account = i.account
                            AND c.kind = 'CREDIT_NOTE')
                    ORDER BY i.issued_on DESC, i.number DESC
                    LIMIT 200
                    """)
    List<Bill> about(
            List<String> accounts, LocalDate issuedFrom, LocalDate issuedTo, LocalDate from, LocalDate to);

    /// The numbers of what gives back some of that invoice.
    @Query(
            """
            SELECT c.number
            FROM invoice c
            WHERE c.corrects = :number AND c.source = :source AND c.account = :account
              AND (c.kind = 'CREDIT_NOTE' OR c.payable_minor < 0)
            ORDER BY c.issued_on, c.number
            LIMIT 100
            """)
    List<String> creditsOf(String number, String source, String account);

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
