package no.svar.invoice;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.svar.edge.Select;
import no.svar.shared.Country;

/// Invoices as customers meet them; what was paid and credited is summed in the statement that reads one, so
/// that the order in which facts arrive never matters.
///
/// Only [Invoices] and [OwnInvoices] ask it: the accounts given must be the customer's own.
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class BillRows {

    /// Whether anything can be paid on the invoice `i`: what corrects another is settled there.
    private static final String TAKES_PAYMENTS =
            " (i.corrects IS NULL OR (i.kind = 'INVOICE' AND i.payable_minor >= 0)) ";

    /// The payment `p` was allocated to the invoice `i` by its biller: the sender of the invoice, or whoever
    /// keeps the ledger of the account that it is paid to. A credit note takes only what is paid back.
    static final String ALLOCATED =
            TAKES_PAYMENTS
                    + """
                    AND p.invoice_number = i.number AND p.currency = i.currency
                    AND (p.source = i.source OR p.payee_key = i.payee_key)
                    AND (p.account IS NULL OR p.account = i.account)
                    AND (i.kind = 'INVOICE' OR p.amount_minor < 0)
                    """;

    /// The payment `p` bears the reference of the invoice `i` and went to its account. Where several invoices
    /// share the reference, it is for the latest that was issued by the booking day, else for the first.
    static final String BY_REFERENCE =
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
    private static final String CREDITS =
            """
             c.corrects = i.number AND c.source = i.source AND c.account = i.account AND c.currency = i.currency
            AND (c.kind = 'CREDIT_NOTE' OR c.payable_minor < 0) AND i.kind = 'INVOICE'
            """;

    /// The hold `h` is on the invoice `i`.
    private static final String HOLDS = " h.number = i.number AND h.kind = i.kind AND h.source = i.source ";

    private static final String AS_ISSUED =
            """
            SELECT i.account, i.issued_on, i.number, i.kind, i.source, i.country, i.currency, i.due_on,
                i.period_from, i.period_to, i.payable_minor, i.payment_reference, i.payee_account, i.payee_key,
                i.corrects, i.disputed_minor, i.basis, i.dunning_step, i.dunning_on, i.fees_minor, i.as_of,
            """;

    private static final String COLUMNS =
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
                    + """
                    ) AS credited_minor,
                    (SELECT COALESCE(SUM(h.held_minor), 0) FROM invoice_hold h WHERE
                    """
                    + HOLDS
                    + ") AS held_minor, (SELECT MAX(h.credit_until_minor) FROM invoice_hold h WHERE"
                    + HOLDS
                    + ") AS credit_until_minor, ";

    private static final Select<Bill> BEFORE =
            new Select<>(
                    COLUMNS
                            + """
                            '' AS document
                            FROM (
                                SELECT account, issued_on, number, kind, source, country, currency, due_on,
                                    period_from, period_to, payable_minor, payment_reference, payee_account,
                                    payee_key, corrects, disputed_minor, basis, dunning_step, dunning_on,
                                    fees_minor, as_of
                                FROM invoice
                                WHERE account IN (:list) AND (issued_on, number, kind, source) < (?, ?, ?, ?)
                                ORDER BY issued_on DESC, number DESC, kind DESC, source DESC
                                LIMIT ?) i
                            ORDER BY i.issued_on DESC, i.number DESC, i.kind DESC, i.source DESC
                            """,
                    BillRows::bill);

    private static final Select<Bill> NUMBERED =
            new Select<>(
                    COLUMNS
                            + """
                            i.document
                            FROM invoice i
                            WHERE i.number = ? AND i.account IN (:list)
                            ORDER BY i.issued_on DESC, i.source
                            """,
                    BillRows::bill);

    private static final Select<Bill> EARLIER =
            new Select<>(
                    COLUMNS
                            + """
                            i.document
                            FROM invoice i
                            WHERE i.account = ? AND i.source = ? AND i.kind = 'INVOICE' AND i.payable_minor >= 0
                              AND i.issued_on <= ? AND (i.issued_on < ? OR i.number < ?)
                            ORDER BY i.issued_on DESC, i.number DESC
                            LIMIT ?
                            """,
                    BillRows::bill);

    private static final Select<Bill> ABOUT =
            new Select<>(
                    AS_ISSUED
                            + """
                            0 AS paid_minor, 0 AS credited_minor, 0 AS held_minor,
                            NULL AS credit_until_minor, i.document
                            FROM invoice i
                            WHERE i.account IN (:list) AND i.issued_on BETWEEN ? AND ?
                              AND i.kind = 'INVOICE' AND i.period_from <= ? AND i.period_to >= ?
                              AND NOT EXISTS (
                                  SELECT 1
                                  FROM invoice c
                                  WHERE c.corrects = i.number AND c.source = i.source
                                    AND c.account = i.account AND c.kind = 'CREDIT_NOTE')
                            ORDER BY i.issued_on DESC, i.number DESC
                            LIMIT 200
                            """,
                    BillRows::bill);

    private static final Select<String> CREDITS_OF =
            new Select<>(
                    """
                    SELECT c.number
                    FROM invoice c
                    WHERE c.corrects = ? AND c.source = ? AND c.account = ?
                      AND (c.kind = 'CREDIT_NOTE' OR c.payable_minor < 0)
                    ORDER BY c.issued_on, c.number
                    LIMIT 100
                    """,
                    row -> row.getString(1));

    private static final Select<Long> GIVEN =
            new Select<>(
                    """
                    SELECT GREATEST(
                        (SELECT COALESCE(SUM(CASE WHEN c.kind = 'CREDIT_NOTE' THEN c.payable_minor
                                                  ELSE -c.payable_minor END), 0)
                         FROM invoice c WHERE
                    """
                            + CREDITS
                            + "), (SELECT COALESCE(MAX(h.credit_until_minor), 0) FROM invoice_hold h WHERE"
                            + HOLDS
                            + ")) FROM invoice i WHERE i.number = ? AND i.kind = ? AND i.source = ?",
                    row -> row.getLong(1));

    private static final Select<NumberedPlace> PLACES =
            new Select<>(
                    """
                    SELECT i.number, i.account, COALESCE(i.period_from, i.issued_on)
                    FROM invoice i
                    WHERE i.number IN (:list)
                    """,
                    row ->
                            new NumberedPlace(
                                    row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)));

    /// Which account bears a number, and for which day.
    record NumberedPlace(String number, String account, LocalDate belongsOn) {}

    private final ConnectionOperations<Connection> connections;

    BillRows(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    /// The bills behind that place in the list, newest first, without their insides.
    List<Bill> before(
            List<String> accounts,
            LocalDate issuedOn,
            String number,
            String kind,
            String source,
            int atMost) {
        return BEFORE.all(connections, accounts, issuedOn, number, kind, source, atMost);
    }

    List<Bill> numbered(List<String> accounts, String number) {
        return NUMBERED.all(connections, number, accounts);
    }

    /// The invoices of one account and sender that were issued before that one, the latest first.
    List<Bill> earlier(String account, String source, LocalDate issuedOn, String number, int atMost) {
        return EARLIER.all(connections, account, source, issuedOn, issuedOn, number, atMost);
    }

    /// The invoices about days of a period that were not credited, the latest first; what was paid is left
    /// out. They are issued no longer than a season before those days and a year after.
    List<Bill> about(
            List<String> accounts, LocalDate issuedFrom, LocalDate issuedTo, LocalDate from, LocalDate to) {
        return ABOUT.all(connections, accounts, issuedFrom, issuedTo, to, from);
    }

    /// Where those numbers belong, whosever they are: whoever asks holds them to a customer's accounts.
    List<NumberedPlace> places(List<String> numbers) {
        return PLACES.all(connections, numbers);
    }

    /// The numbers of what gives back some of that invoice.
    List<String> creditsOf(String number, String source, String account) {
        return CREDITS_OF.all(connections, number, source, account);
    }

    /// What has been given back of one invoice so far or was granted to be, in minor units.
    long given(String number, String kind, String source) {
        return GIVEN.all(connections, number, kind, source).getFirst();
    }

    private static Bill bill(ResultSet row) throws SQLException {
        var country = row.getString(6);
        var step = row.getString(18);
        return new Bill(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                Invoice.Kind.valueOf(row.getString(4)),
                row.getString(5),
                country == null ? null : Country.valueOf(country),
                row.getString(7),
                Select.date(row, 8),
                Select.date(row, 9),
                Select.date(row, 10),
                row.getLong(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                Math.max(row.getLong(16), held(row)),
                DocumentBasis.valueOf(row.getString(17)),
                step == null ? null : Dunning.Step.valueOf(step),
                Select.date(row, 19),
                row.getLong(20),
                Select.instant(row, 21),
                row.getLong(22),
                row.getLong(23),
                row.getString(26));
    }

    /// What is disputed here and not decided, and what was granted and not credited yet.
    private static long held(ResultSet row) throws SQLException {
        var toBeCredited = Math.max(0, row.getLong(25) - row.getLong(23));
        return row.getLong(24) + toBeCredited;
    }
}
