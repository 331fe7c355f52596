package no.svar.feed;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// The rejected rows that nobody has put right yet.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Rejections extends GenericRepository<Rejection, String> {

    @Query(
            """
            INSERT INTO feed_rejection
                (id, kind, source, subject, row_key, place, faults, content, received_at)
            VALUES
                (:id, :kind, :source, :subject, :rowKey, :place, :faults, :content, :receivedAt)
            ON DUPLICATE KEY UPDATE
                row_key = VALUES(row_key), place = VALUES(place), faults = VALUES(faults),
                content = VALUES(content), received_at = VALUES(received_at)
            """)
    void keep(List<Rejection> rejections);

    @Query("SELECT EXISTS (SELECT 1 FROM feed_rejection WHERE kind = :kind AND source = :source)")
    boolean hasAny(String kind, String source);

    @Query(
            """
            DELETE FROM feed_rejection
            WHERE kind = :kind AND source = :source AND subject IN (:subjects)
            """)
    void resolve(String kind, String source, Collection<String> subjects);

    /// The sender's own rows that come after a cursor, the latest first.
    @Query(
            """
            SELECT id, kind, source, subject, row_key, place, faults, content, received_at
            FROM feed_rejection
            WHERE kind = :kind AND source = :source AND id < :before
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<Rejection> list(String kind, String source, String before, int limit);

    @Query("DELETE FROM feed_rejection WHERE received_at < :before LIMIT 5000")
    int purge(Instant before);
}
