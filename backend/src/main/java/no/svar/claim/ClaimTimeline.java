package no.svar.claim;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// What really happened to claims: written once, in the order in which it happened.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClaimTimeline extends GenericRepository<ClaimEntry, String> {

    @Query(
            """
            INSERT INTO claim_timeline (claim_id, id, happened_at, what, actor, said, next_update_by, pseudonym)
            VALUES (:claimId, :id, :happenedAt, :what, :actor, :said, :nextUpdateBy, :pseudonym)
            """)
    void add(ClaimEntry entry);

    /// The oldest first, behind that id.
    @Query(
            """
            SELECT claim_id, id, happened_at, what, actor, said, next_update_by, pseudonym FROM claim_timeline
            WHERE claim_id = :claim AND id > :after
            ORDER BY id
            LIMIT :limit
            """)
    List<ClaimEntry> after(String claim, String after, int limit);

    /// The newest first.
    @Query(
            """
            SELECT claim_id, id, happened_at, what, actor, said, next_update_by, pseudonym FROM claim_timeline
            WHERE claim_id = :claim
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<ClaimEntry> latest(String claim, int limit);

    /// Of a draft that is thrown away.
    @Query("DELETE FROM claim_timeline WHERE claim_id = :claim")
    void forget(String claim);
}
