package no.svar.claim;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/// The bytes of attachments.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AttachmentPieces extends GenericRepository<AttachmentPieces.Piece, String> {

    /// Some of them, in a row.
    @Introspected
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Piece(byte[] content) {}

    @Query(
            """
            INSERT INTO claim_attachment_piece (attachment_id, piece, content)
            VALUES (:attachment, :piece, :content)
            """)
    void add(String attachment, int piece, byte[] content);

    @Query("SELECT content FROM claim_attachment_piece WHERE attachment_id = :attachment AND piece = :piece")
    Optional<Piece> find(String attachment, int piece);

    @Query("DELETE FROM claim_attachment_piece WHERE attachment_id = :attachment")
    void remove(String attachment);
}
