package no.svar.access;

import io.micronaut.data.annotation.ParameterExpression;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is signed in where.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Sessions extends GenericRepository<Session, UUID> {

    @Query(
            """
            INSERT INTO session (id, customer_id, device, created_at, last_used_at, expires_at)
            VALUES (:id, :customerId, :device, :createdAt, :lastUsedAt, :expiresAt)
            """)
    void add(
            UUID id,
            UUID customerId,
            @Nullable String device,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt);

    @Query(
            """
            SELECT id, customer_id, device, created_at, last_used_at, expires_at, ended_at
            FROM session WHERE id = :id
            """)
    Optional<Session> find(UUID id);

    @Query(
            """
            SELECT id, customer_id, device, created_at, last_used_at, expires_at, ended_at
            FROM session
            WHERE customer_id = :customerId AND ended_at IS NULL AND expires_at > :now
            ORDER BY last_used_at DESC, id LIMIT 100
            """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    List<Session> open(Customer customer, Instant now);

    /// 0 where the session has ended in the meantime.
    @Query(
            """
            UPDATE session SET last_used_at = :now, expires_at = :expiresAt
            WHERE id = :id AND ended_at IS NULL AND expires_at > :now
            """)
    long use(UUID id, Instant now, Instant expiresAt);

    /// 0 where it is not the customer's or has ended already.
    @Query(
            """
            UPDATE session SET ended_at = :now
            WHERE id = :id AND customer_id = :customerId AND ended_at IS NULL AND expires_at > :now
            """)
    long end(UUID id, UUID customerId, Instant now);

    @Query("SELECT id, ended_at FROM session WHERE ended_at >= :since")
    List<Ended> endedSince(Instant since);

    @Query("DELETE FROM session WHERE expires_at < :before")
    long forget(Instant before);
}
