package no.svar.access;

import io.micronaut.data.annotation.ParameterExpression;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/// Who signed in and who looked, by customer.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccessLog extends GenericRepository<AccessLogEntry, UUID> {

    @Query(
            """
            INSERT INTO access_log (customer_id, id, at, event, by_kind, by_name, what)
            VALUES (:customerId, :id, :at, :event, :byKind, :byName, :what)
            """)
    void write(AccessLogEntry entry);

    /// Newest first, from the first one older than `before` on.
    @Query(
            """
            SELECT id, customer_id, at, event, by_kind, by_name, what FROM access_log
            WHERE customer_id = :customerId AND id < :before
            ORDER BY id DESC LIMIT :limit
            """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    List<AccessLogEntry> before(Customer customer, String before, int limit);
}
