package no.svar.queue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The systems that have told of calls.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CallSources extends GenericRepository<CallSource, String> {

    /// Adds to what is counted of a source; a reason stays until there is a newer one.
    @Query(
            """
            INSERT INTO queue_source (client, source, last_seen_at, skew_millis, accepted, duplicates, late,
                rejected, ignored, last_reason)
            VALUES (:client, :source, :seenAt, :skewMillis, :accepted, :duplicates, :late, :rejected, :ignored,
                :lastReason)
            ON DUPLICATE KEY UPDATE
                last_seen_at = VALUES(last_seen_at), skew_millis = VALUES(skew_millis),
                accepted = accepted + VALUES(accepted), duplicates = duplicates + VALUES(duplicates),
                late = late + VALUES(late), rejected = rejected + VALUES(rejected),
                ignored = ignored + VALUES(ignored), last_reason = COALESCE(VALUES(last_reason), last_reason)
            """)
    void count(
            String client,
            String source,
            Instant seenAt,
            long skewMillis,
            int accepted,
            int duplicates,
            int late,
            int rejected,
            int ignored,
            @Nullable Text lastReason);

    @Query("SELECT source FROM queue_source WHERE client = :client")
    List<String> names(String client);

    /// The client's own sources behind a cursor, by name.
    @Query(
            """
            SELECT client, source, last_seen_at, skew_millis, accepted, duplicates, late, rejected, ignored,
                last_reason
            FROM queue_source
            WHERE client = :client AND source > :after
            ORDER BY source
            LIMIT :limit
            """)
    List<CallSource> list(String client, String after, int limit);

    @Query("DELETE FROM queue_source WHERE last_seen_at < :before")
    int purge(Instant before);
}
