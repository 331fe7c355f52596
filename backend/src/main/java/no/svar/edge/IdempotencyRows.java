package no.svar.edge;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The requests with an `Idempotency-Key` that run or were answered.
@JdbcRepository(dialect = Dialect.MYSQL)
interface IdempotencyRows extends GenericRepository<IdempotencyRows.Entry, String> {

    /// One request; without a status it has not been answered.
    @Introspected
    record Entry(
            String bodyHash,
            String claim,
            Instant leasedUntil,
            Instant keptUntil,
            @Nullable Integer status,
            @Nullable String answer) {}

    @Query(
            """
            INSERT IGNORE INTO edge_idempotency (name, body_hash, claim, leased_until, kept_until)
            VALUES (:name, :bodyHash, :claim, :leasedUntil, :keptUntil)
            """)
    int insert(String name, String bodyHash, String claim, Instant leasedUntil, Instant keptUntil);

    @Query(
            """
            SELECT body_hash, claim, leased_until, kept_until, status, answer
            FROM edge_idempotency
            WHERE name = :name
            """)
    Optional<Entry> find(String name);

    @Query(
            """
            UPDATE edge_idempotency SET claim = :claim, leased_until = :leasedUntil
            WHERE name = :name AND claim = :before AND status IS NULL
            """)
    int takeOver(String name, String before, String claim, Instant leasedUntil);

    @Query(
            """
            UPDATE edge_idempotency SET status = :status, answer = :answer
            WHERE name = :name AND claim = :claim
            """)
    int complete(String name, String claim, int status, String answer);

    @Query("DELETE FROM edge_idempotency WHERE name = :name AND claim = :claim")
    int delete(String name, String claim);

    @Query("DELETE FROM edge_idempotency WHERE kept_until <= :now LIMIT :most")
    int deleteKeptUntil(Instant now, int most);
}
