package no.svar.claim;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// Who is behind which pseudonym; read by nothing that answers customers.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClaimPseudonyms extends GenericRepository<ClaimPseudonym, String> {

    @Query("SELECT claim_id, agent_id, pseudonym, given_at FROM claim_pseudonym WHERE claim_id = :claim")
    List<ClaimPseudonym> of(String claim);

    @Query(
            """
            INSERT INTO claim_pseudonym (claim_id, agent_id, pseudonym, given_at)
            VALUES (:claimId, :agentId, :pseudonym, :givenAt)
            """)
    void add(ClaimPseudonym given);
}
