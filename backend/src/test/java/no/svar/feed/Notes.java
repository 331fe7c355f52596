package no.svar.feed;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// Notes in a table of their own.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Notes extends GenericRepository<Note.Kept, String> {

    @Query(
            """
            SELECT id, source, words, as_of, fingerprint FROM feed_note
            WHERE source = :source AND id IN (:ids)
            FOR UPDATE
            """)
    List<Note.Kept> lock(String source, Collection<String> ids);

    @Query("SELECT id, source, words, as_of, fingerprint FROM feed_note WHERE source = :source ORDER BY id")
    List<Note.Kept> all(String source);

    @Query(
            """
            INSERT INTO feed_note (id, source, words, as_of, fingerprint)
            VALUES (:id, :source, :words, :asOf, :fingerprint)
            """)
    void insert(List<Note.Kept> notes);

    @Query(
            """
            UPDATE feed_note SET words = :words, as_of = :asOf, fingerprint = :fingerprint
            WHERE source = :source AND id = :id
            """)
    void update(List<Note.Kept> notes);
}
