package no.svar.invoice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is on hold of invoices, and what was.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Holds extends GenericRepository<Hold, String> {

    String COLUMNS =
            """
            SELECT number, kind, source, claim_id, reference, customer_id, account, currency, disputed_minor,
                held_minor, credit_until_minor, held_at, released_at, changed_at
            FROM invoice_hold
            """;

    @Query(
            """
            INSERT INTO invoice_hold (number, kind, source, claim_id, reference, customer_id, account, currency,
                    disputed_minor, held_minor, credit_until_minor, held_at, released_at, changed_at)
            VALUES (:number, :kind, :source, :claimId, :reference, :customerId, :account, :currency,
                    :disputedMinor, :heldMinor, :creditUntilMinor, :heldAt, :releasedAt, :changedAt)
            """)
    void add(Hold hold);

    @Query(
            """
            UPDATE invoice_hold
            SET held_minor = :heldMinor, credit_until_minor = :creditUntilMinor, held_at = :heldAt,
                    released_at = :releasedAt, changed_at = :changedAt
            WHERE claim_id = :claimId
            """)
    int change(Hold hold);

    @Query(COLUMNS + "WHERE claim_id = :claim FOR UPDATE")
    Optional<Hold> lock(String claim);

    /// Those that changed after that place and no later than then, in the order of their changes.
    @Query(
            COLUMNS
                    + """
                    WHERE (changed_at, claim_id) > (:changedAt, :claim) AND changed_at <= :until
                    ORDER BY changed_at, claim_id
                    LIMIT :limit
                    """)
    List<Hold> changed(Instant changedAt, String claim, Instant until, int limit);
}
