package no.svar.desk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/// The audit of the desk.
@JdbcRepository(dialect = Dialect.MYSQL)
interface DeskActs extends GenericRepository<DeskAct, UUID> {

    @Query(
            """
            INSERT INTO desk_log (claim_id, id, at, agent_id, act, note)
            VALUES (:claimId, :id, :at, :agentId, :act, :note)
            """)
    void add(DeskAct done);

    /// Newest first, from the first one before that id on.
    @Query(
            """
            SELECT claim_id, id, at, agent_id, act, note FROM desk_log
            WHERE id < :before
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<DeskAct> before(String before, int limit);

    /// The same of one claim.
    @Query(
            """
            SELECT claim_id, id, at, agent_id, act, note FROM desk_log
            WHERE claim_id = :claim AND id < :before
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<DeskAct> before(String claim, String before, int limit);
}
