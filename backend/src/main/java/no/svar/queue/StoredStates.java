package no.svar.queue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/// What the leader of each queue knew a minute ago or less.
@JdbcRepository(dialect = Dialect.MYSQL)
interface StoredStates extends GenericRepository<StoredState, String> {

    @Query("SELECT queue, stored_at, content FROM queue_state WHERE queue = :queue")
    Optional<StoredState> find(String queue);

    /// Holds on to a queue's row until the transaction ends.
    @Query("SELECT queue FROM queue_state WHERE queue = :queue FOR UPDATE")
    Optional<String> lock(String queue);

    @Query(
            """
            INSERT INTO queue_state (queue, stored_at, content) VALUES (:queue, :storedAt, :content)
            ON DUPLICATE KEY UPDATE stored_at = VALUES(stored_at), content = VALUES(content)
            """)
    void store(StoredState state);
}
