package no.svar.claim;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// What was written about claims, both ways.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClaimMessages extends GenericRepository<ClaimMessage, String> {

    @Query(
            """
            INSERT INTO claim_message (claim_id, id, sent_at, actor, said, sent_as, pseudonym)
            VALUES (:claimId, :id, :sentAt, :actor, :said, :sentAs, :pseudonym)
            """)
    void add(ClaimMessage message);

    /// The oldest first, behind that id.
    @Query(
            """
            SELECT claim_id, id, sent_at, actor, said, sent_as, pseudonym FROM claim_message
            WHERE claim_id = :claim AND id > :after
            ORDER BY id
            LIMIT :limit
            """)
    List<ClaimMessage> after(String claim, String after, int limit);

    @Query(
            """
            SELECT claim_id, id, sent_at, actor, said, sent_as, pseudonym FROM claim_message
            WHERE claim_id = :claim AND sent_as = :sentAs
            """)
    Optional<ClaimMessage> sent(String claim, String sentAs);

    @Query("SELECT COUNT(*) FROM claim_message WHERE claim_id = :claim")
    int count(String claim);
}
