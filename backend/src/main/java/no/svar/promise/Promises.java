package no.svar.promise;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What was promised.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Promises extends GenericRepository<Promise, String> {

    String COLUMNS =
            """
            SELECT id, kind, subject_type, subject, step, audience, concerns_on, due_at, made_at, state,
                settled_at, kept_at, replaced_by, said, said_by, answer
            FROM promise
            """;

    @Query(
            """
            INSERT INTO promise (id, kind, subject_type, subject, step, audience, concerns_on, due_at, made_at,
                    state, settled_at, kept_at, replaced_by, said, said_by, answer)
            VALUES (:id, :kind, :subjectType, :subject, :step, :audience, :concernsOn, :dueAt, :madeAt,
                    :state, :settledAt, :keptAt, :replacedBy, :said, :saidBy, :answer)
            """)
    void add(List<Promise> promises);

    @Query(
            """
            UPDATE promise
            SET state = :state, settled_at = :settledAt, kept_at = :keptAt, replaced_by = :replacedBy,
                due_at = :dueAt, answer = :answer
            WHERE id = :id
            """)
    void settle(List<Promise> promises);

    /// All promises about these, of each kind.
    @Query(COLUMNS + "WHERE subject_type = :type AND subject IN (:subjects)")
    List<Promise> about(Subject.Type type, Collection<String> subjects);

    @Query(COLUMNS + "WHERE id = :id")
    Optional<Promise> find(String id);

    /// As they are now, kept so until the transaction ends.
    @Query(COLUMNS + "WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<Promise> lock(Collection<String> ids);

    /// Those whose time has passed, the longest first, without those that another node sees to.
    @Query(
            COLUMNS
                    + """
                    WHERE state = 'OPEN' AND due_at < :now
                    ORDER BY due_at
                    LIMIT :limit
                    FOR UPDATE SKIP LOCKED
                    """)
    List<Promise> lockOverdue(Instant now, int limit);

    @Query("UPDATE promise SET state = 'MISSED', settled_at = :now WHERE id IN (:ids)")
    void miss(Collection<String> ids, Instant now);

    /// Newest first, from the first one older than `before` on.
    @Query(
            COLUMNS
                    + """
                    WHERE audience IN (:audiences) AND state IN (:states) AND id < :before
                    ORDER BY id DESC
                    LIMIT :limit
                    """)
    List<Promise> before(
            Collection<String> audiences, Collection<PromiseState> states, String before, int limit);

    /// By when they were made, the newest first, behind that place.
    @Query(
            COLUMNS
                    + """
                    WHERE audience IN (:audiences) AND (made_at < :madeAt OR (made_at = :madeAt AND id < :id))
                    ORDER BY made_at DESC, id DESC
                    LIMIT :limit
                    """)
    List<Promise> madeBefore(Collection<String> audiences, Instant madeAt, String id, int limit);

    @Query("SELECT COUNT(*) FROM promise WHERE audience = :audience AND state IN (:states)")
    int count(String audience, Collection<PromiseState> states);

    /// Of the promises that were made since then: how many of a kind are in which state.
    @Query(
            """
            SELECT kind, state, COUNT(*) AS count
            FROM promise
            WHERE made_at > :since
            GROUP BY kind, state
            """)
    List<Tally> tallies(Instant since);

    /// Those that are open, and those that were missed since then and neither made good nor replaced; the
    /// earliest due first.
    @Query(
            COLUMNS
                    + """
                    WHERE audience IN (:audiences) AND state IN ('UNCONFIRMED', 'OPEN', 'ATTEMPTED', 'MISSED')
                      AND kept_at IS NULL AND replaced_by IS NULL
                      AND (settled_at IS NULL OR settled_at > :since)
                    ORDER BY due_at, id
                    LIMIT :limit
                    """)
    List<Promise> outstanding(Collection<String> audiences, Instant since, int limit);

    @Query(
            """
            DELETE FROM promise
            WHERE made_at < :before AND (due_at IS NULL OR due_at < :before)
              AND state IN ('REFUSED', 'KEPT', 'MISSED', 'CHANGED', 'CANCELLED')
            LIMIT 5000
            """)
    int purge(Instant before);
}
