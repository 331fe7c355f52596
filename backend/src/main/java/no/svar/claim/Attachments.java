package no.svar.claim;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What customers have shown of their claims.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Attachments extends GenericRepository<Attachment, String> {

    String COLUMNS =
            """
            SELECT claim_id, id, sent_as, name, type, evidence, sent_bytes, sent_sha256, kept_bytes, kept_sha256,
                received_at, state, judged_at, scan_failed_at
            FROM claim_attachment
            """;

    @Query(
            """
            INSERT INTO claim_attachment (claim_id, id, sent_as, name, type, evidence, sent_bytes, sent_sha256,
                    kept_bytes, kept_sha256, received_at, state, judged_at, scan_failed_at)
            VALUES (:claimId, :id, :sentAs, :name, :type, :evidence, :sentBytes, :sentSha256,
                    :keptBytes, :keptSha256, :receivedAt, :state, :judgedAt, :scanFailedAt)
            """)
    void add(Attachment attachment);

    /// The oldest first; there are never more than a claim may have.
    @Query(COLUMNS + "WHERE claim_id = :claim ORDER BY id")
    List<Attachment> of(String claim);

    @Query(COLUMNS + "WHERE claim_id = :claim AND id = :id")
    Optional<Attachment> find(String claim, String id);

    @Query(COLUMNS + "WHERE claim_id = :claim AND sent_as = :sentAs")
    Optional<Attachment> sent(String claim, String sentAs);

    @Query("SELECT COUNT(*) FROM claim_attachment WHERE claim_id = :claim")
    int count(String claim);

    /// What a scanner found; nothing changes where one has looked before.
    @Query(
            """
            UPDATE claim_attachment SET state = :state, judged_at = :at
            WHERE claim_id = :claim AND id = :id AND state = 'QUARANTINED'
            """)
    int judge(String claim, String id, AttachmentState state, Instant at);

    @Query("UPDATE claim_attachment SET scan_failed_at = :at WHERE claim_id = :claim AND id = :id")
    void noteFailedScan(String claim, String id, Instant at);

    @Query("DELETE FROM claim_attachment WHERE claim_id = :claim AND id = :id")
    void remove(String claim, String id);

    /// The bytes of all of a draft that is thrown away; the attachments themselves go after them.
    @Query(
            """
            DELETE FROM claim_attachment_piece
            WHERE attachment_id IN (SELECT id FROM claim_attachment WHERE claim_id = :claim)
            """)
    void forgetBytes(String claim);

    @Query("DELETE FROM claim_attachment WHERE claim_id = :claim")
    void forget(String claim);
}
