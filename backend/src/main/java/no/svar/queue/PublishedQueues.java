package no.svar.queue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// What is published of each queue that was ever led.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublishedQueues extends GenericRepository<PublishedQueue, String> {

    @Query("SELECT queue, version, published_at, content FROM queue_published")
    List<PublishedQueue> all();

    /// Publishes, unless somebody else leads the queue by now; 0 where so, or where nothing is published yet.
    @Query(
            """
            UPDATE queue_published SET version = version + 1, published_at = :at, content = :content
            WHERE queue = :queue
              AND EXISTS (SELECT 1 FROM queue_lease l WHERE l.queue = :queue AND l.epoch = :epoch)
            """)
    int replace(String queue, long epoch, Instant at, Published content);

    /// Publishes for the first time; 0 where something is published, or somebody else leads the queue.
    @Query(
            """
            INSERT IGNORE INTO queue_published (queue, version, published_at, content)
            SELECT queue, 1, :at, :content FROM queue_lease WHERE queue = :queue AND epoch = :epoch
            """)
    int open(String queue, long epoch, Instant at, Published content);
}
