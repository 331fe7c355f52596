package no.svar.queue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// What was published, each quarter of a minute of the last 90 days.
@JdbcRepository(dialect = Dialect.MYSQL)
interface QueueEstimates extends GenericRepository<QueueEstimate, String> {

    @Query(
            """
            INSERT IGNORE INTO queue_estimate (queue, at, as_of, p25, p50, p90, waiting, basis)
            VALUES (:queue, :at, :asOf, :p25, :p50, :p90, :waiting, :basis)
            """)
    void add(QueueEstimate estimate);

    @Query(
            """
            SELECT queue, at, as_of, p25, p50, p90, waiting, basis FROM queue_estimate
            WHERE queue = :queue AND at >= :since AND at < :until
            """)
    List<QueueEstimate> between(String queue, Instant since, Instant until);

    @Query("DELETE FROM queue_estimate WHERE at < :before LIMIT 5000")
    int purge(Instant before);
}
