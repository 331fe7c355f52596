package no.svar.outage;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// What a node asks to keep its board: mostly whether anything has changed.
@JdbcRepository(dialect = Dialect.MYSQL)
interface BoardRows extends GenericRepository<Outage, String> {

    /// When an outage was last written.
    @Introspected
    record Change(String id, Instant changedAt) {}

    @Query(
            """
            SELECT id, changed_at
            FROM outage
            WHERE changed_at >= :since
            ORDER BY changed_at
            """)
    List<Change> since(Instant since);

    @Query("SELECT id, changed_at FROM outage WHERE status IN (:statuses)")
    List<Change> with(Collection<OutageStatus> statuses);
}
