package no.svar.queue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/// What was told of calls in the last day.
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class QueueEvents implements GenericRepository<KeptEvent, Long> {

    private static final String INSERT =
            "INSERT IGNORE INTO queue_event (name, queue, received_at, delivery, content) VALUES ";
    private static final String ROW = "(?, ?, ?, ?, ?)";
    private static final int COLUMN_COUNT = 5;
    private static final int MOST_ROWS = 256;

    private final JdbcOperations jdbc;

    QueueEvents(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes those that are not known yet, and answers how many; many rows to a statement, in powers of two,
    /// so that the driver meets few statements and keeps them prepared.
    int keep(List<KeptEvent> events) {
        int kept = 0;
        for (int from = 0, count; from < events.size(); from += count) {
            count = Math.min(MOST_ROWS, Integer.highestOneBit(events.size() - from));
            var part = events.subList(from, from + count);
            kept +=
                    jdbc.prepareStatement(
                            INSERT + ROW + (", " + ROW).repeat(count - 1),
                            statement -> {
                                for (int i = 0; i < part.size(); i++) {
                                    var event = part.get(i);
                                    int at = i * COLUMN_COUNT;
                                    statement.setString(at + 1, event.name());
                                    statement.setString(at + 2, event.queue());
                                    statement.setObject(
                                            at + 3,
                                            LocalDateTime.ofInstant(event.receivedAt(), ZoneOffset.UTC));
                                    statement.setLong(at + 4, event.delivery());
                                    statement.setString(at + 5, event.content());
                                }
                                return statement.executeUpdate();
                            });
        }
        return kept;
    }

    /// Which of these one delivery brought.
    @Query("SELECT name FROM queue_event WHERE name IN (:names) AND delivery = :delivery")
    abstract List<String> broughtBy(long delivery, Collection<String> names);

    /// What was received of some queues since, in that order.
    @Query(
            """
            SELECT name, queue, received_at, delivery, content FROM queue_event
            WHERE queue IN (:queues) AND received_at >= :since
            ORDER BY received_at, number
            LIMIT :most
            """)
    abstract List<KeptEvent> since(Collection<String> queues, Instant since, int most);

    @Query("DELETE FROM queue_event WHERE received_at < :before LIMIT 5000")
    abstract int purge(Instant before);
}
