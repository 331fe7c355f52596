package no.svar.outage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// How each outage went on.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Turns extends GenericRepository<Turn, String> {

    /// All of these outages, each one's in the order in which they were told.
    @Query(
            """
            SELECT outage, told_at, status, cause_code, work_done
            FROM outage_turn
            WHERE outage IN (:outages)
            ORDER BY outage, told_at
            """)
    List<Turn> of(Collection<String> outages);

    @Query(
            """
            INSERT INTO outage_turn (outage, told_at, status, cause_code, work_done)
            VALUES (:outage, :toldAt, :status, :causeCode, :workDone)
            ON DUPLICATE KEY UPDATE
                status = VALUES(status), cause_code = VALUES(cause_code), work_done = VALUES(work_done)
            """)
    void insert(List<Turn> turns);
}
