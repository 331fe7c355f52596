package no.svar.queue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Those who want to know when a queue is short.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Watches extends GenericRepository<Watch, String> {

    @Query(
            """
            INSERT INTO queue_watch
                (id, queue, caller, customer_id, created_at, until_at, released_at, due_at, signalled_at)
            VALUES
                (:id, :queue, :caller, :customerId, :createdAt, :untilAt, :releasedAt, :dueAt, :signalledAt)
            """)
    void add(Watch watch);

    @Query(
            """
            SELECT id, queue, caller, customer_id, created_at, until_at, released_at, due_at, signalled_at
            FROM queue_watch WHERE id = :id AND queue = :queue
            """)
    Optional<Watch> find(String queue, String id);

    @Query("DELETE FROM queue_watch WHERE id = :id AND queue = :queue")
    int remove(String queue, String id);

    @Query(
            "SELECT COUNT(*) FROM queue_watch WHERE queue = :queue AND signalled_at IS NULL AND until_at > :now")
    long waiting(String queue, Instant now);

    @Query(
            """
            SELECT COUNT(*) FROM queue_watch
            WHERE queue = :queue AND caller = :caller AND signalled_at IS NULL AND until_at > :now
            """)
    long waitingOf(String queue, String caller, Instant now);

    /// Holds the place at the front: one node at a time counts what was released, and releases more.
    @Query(
            """
            SELECT id FROM queue_watch
            WHERE queue = :queue AND signalled_at IS NULL AND due_at IS NULL AND until_at > :now
            ORDER BY created_at, id
            LIMIT 1
            FOR UPDATE
            """)
    Optional<String> lockFirst(String queue, Instant now);

    @Query("SELECT COUNT(*) FROM queue_watch WHERE queue = :queue AND released_at > :since")
    long releasedSince(String queue, Instant since);

    /// Those that have waited longest and are still wanted.
    @Query(
            """
            SELECT id FROM queue_watch
            WHERE queue = :queue AND signalled_at IS NULL AND due_at IS NULL AND until_at > :now
            ORDER BY created_at, id
            LIMIT :limit
            """)
    List<String> oldest(String queue, Instant now, int limit);

    @Query("UPDATE queue_watch SET released_at = :now, due_at = :dueAt WHERE id = :id AND due_at IS NULL")
    void release(String id, Instant now, Instant dueAt);

    @Query(
            """
            SELECT id, queue, caller, customer_id, created_at, until_at, released_at, due_at, signalled_at
            FROM queue_watch
            WHERE queue = :queue AND signalled_at IS NULL AND due_at <= :now AND until_at > :now
            FOR UPDATE
            """)
    List<Watch> lockDue(String queue, Instant now);

    @Query("UPDATE queue_watch SET signalled_at = :now WHERE id IN (:ids)")
    void signalled(Collection<String> ids, Instant now);

    /// Back to their places: the queue is not short any more.
    @Query(
            "UPDATE queue_watch SET due_at = NULL WHERE queue = :queue AND signalled_at IS NULL AND due_at <= :now")
    void putBack(String queue, Instant now);

    @Query("DELETE FROM queue_watch WHERE until_at < :before LIMIT :most")
    int forget(Instant before, int most);
}
