package no.svar.queue;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// What was shown beside what was then waited.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ScoreDays extends GenericRepository<PublishedQueue, String> {

    /// Waits whose distance from the middle of their range is about the same.
    ///
    /// @param step of five seconds
    @Introspected
    record Tally(String queue, int step, long samples, long kept, long within) {}

    @Query(
            """
            SELECT queue, CAST(LEAST(FLOOR(ABS(wait_seconds - shown_p50) / 5), 2000) AS SIGNED) AS step,
                   COUNT(*) AS samples,
                   SUM(CASE WHEN wait_seconds <= shown_p90 THEN 1 ELSE 0 END) AS kept,
                   SUM(CASE WHEN wait_seconds <= shown_p90 AND wait_seconds >= shown_p25 THEN 1 ELSE 0 END)
                       AS within
            FROM queue_score
            WHERE at >= :from AND at < :to AND shown_p90 IS NOT NULL
            GROUP BY queue, CAST(LEAST(FLOOR(ABS(wait_seconds - shown_p50) / 5), 2000) AS SIGNED)
            """)
    List<Tally> between(Instant from, Instant to);

    /// The number of the newest wait; 0 where there is none.
    @Query("SELECT COALESCE(MAX(number), 0) FROM queue_score")
    long newest();

    /// An instant of each day that was added to after that number.
    @Query("SELECT MIN(at) FROM queue_score WHERE number > :number GROUP BY CAST(at AS DATE)")
    List<Instant> addedTo(long number);
}
