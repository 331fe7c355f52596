package no.svar.queue;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// The waits that became known in the last 400 days.
@JdbcRepository(dialect = Dialect.MYSQL)
interface QueueScores extends GenericRepository<QueueScore, String> {

    /// A wait by itself.
    @Introspected
    record Wait(Instant at, double waitSeconds) {}

    @Query(
            """
            INSERT INTO queue_score (queue, at, wait_seconds, shown_p25, shown_p50, shown_p90, bucket)
            VALUES (:queue, :at, :waitSeconds, :shownP25, :shownP50, :shownP90, :bucket)
            """)
    void add(List<QueueScore> scores);

    @Query(
            """
            SELECT EXISTS (SELECT 1 FROM queue_score WHERE queue = :queue AND at >= :since AND at < :until)
            """)
    boolean hasAny(String queue, Instant since, Instant until);

    @Query("SELECT at, wait_seconds FROM queue_score WHERE queue = :queue AND at >= :since AND at < :until")
    List<Wait> waits(String queue, Instant since, Instant until);

    @Query(
            """
            SELECT queue, at, wait_seconds, shown_p25, shown_p50, shown_p90, bucket FROM queue_score
            WHERE queue = :queue AND at >= :since AND at < :until
            """)
    List<QueueScore> between(String queue, Instant since, Instant until);

    @Query("DELETE FROM queue_score WHERE at < :before LIMIT 5000")
    int purge(Instant before);
}
