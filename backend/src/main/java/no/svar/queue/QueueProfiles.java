package no.svar.queue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// What is usual in each half hour of the week.
@JdbcRepository(dialect = Dialect.MYSQL)
interface QueueProfiles extends GenericRepository<QueueProfile, String> {

    @Query(
            """
            SELECT queue, weekday, half_hour, samples, p25, p50, p90 FROM queue_profile
            WHERE queue = :queue
            ORDER BY weekday, half_hour
            """)
    List<QueueProfile> of(String queue);

    @Query("DELETE FROM queue_profile WHERE queue = :queue")
    void clear(String queue);

    @Query(
            """
            INSERT INTO queue_profile (queue, weekday, half_hour, samples, p25, p50, p90)
            VALUES (:queue, :weekday, :halfHour, :samples, :p25, :p50, :p90)
            """)
    void add(List<QueueProfile> profiles);
}
