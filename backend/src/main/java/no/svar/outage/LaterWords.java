package no.svar.outage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// Of which outages some customers are to hear the newest, and when.
@JdbcRepository(dialect = Dialect.MYSQL)
interface LaterWords extends GenericRepository<Outage, String> {

    /// Notes it; whoever of the outage's customers may hear first decides when all are looked through.
    @Query(
            """
            INSERT INTO outage_tell_later (outage, due_at) VALUES (:outage, :dueAt)
            ON DUPLICATE KEY UPDATE due_at = LEAST(due_at, VALUES(due_at))
            """)
    void note(String outage, Instant dueAt);

    /// Those that are due, without those that another node sees to.
    @Query(
            """
            SELECT outage FROM outage_tell_later
            WHERE due_at <= :now
            ORDER BY due_at
            LIMIT :limit
            FOR UPDATE SKIP LOCKED
            """)
    List<String> lockDue(Instant now, int limit);

    /// All of them, whenever they are due.
    @Query("SELECT outage FROM outage_tell_later")
    List<String> all();

    @Query("DELETE FROM outage_tell_later WHERE outage IN (:outages)")
    void remove(List<String> outages);
}
