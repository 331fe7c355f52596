package no.svar.outbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The deliveries that wait, are being tried or are parked; one that succeeded is gone.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Deliveries extends GenericRepository<Delivery, String> {

    @Query(
            """
            INSERT INTO outbox_event
                (id, type, subscriber, payload, created_at, next_at, attempts, last_error)
            VALUES
                (:id, :type, :subscriber, :payload, :createdAt, :nextAt, :attempts, :lastError)
            """)
    void add(List<Delivery> deliveries);

    /// Locks what is due, passing over what another worker is about to claim.
    ///
    /// @param busy subscribers who get nothing now; not empty
    @Query(
            """
            SELECT id, type, subscriber, payload, created_at, next_at, attempts, last_error
            FROM outbox_event
            WHERE next_at <= :now AND subscriber NOT IN (:busy)
            ORDER BY next_at
            LIMIT :limit
            FOR UPDATE SKIP LOCKED
            """)
    List<Delivery> lockDue(Instant now, Collection<String> busy, int limit);

    @Query("UPDATE outbox_event SET next_at = :leaseEnds, attempts = attempts + 1 WHERE id IN (:ids)")
    void lease(Collection<String> ids, Instant leaseEnds);

    @Query("DELETE FROM outbox_event WHERE id = :id")
    void remove(String id);

    /// Puts a delivery off, unless its lease ran out and somebody else has claimed it since.
    @Query(
            """
            UPDATE outbox_event SET next_at = :nextAt, last_error = :error
            WHERE id = :id AND attempts = :attempts
            """)
    int postpone(String id, int attempts, @Nullable Instant nextAt, String error);

    @Query("SELECT COUNT(*) FROM outbox_event WHERE next_at IS NULL")
    long parked();
}
