package no.svar.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The codes that are on their way.
@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInCodes extends GenericRepository<SignInCode, UUID> {

    @Query(
            """
            INSERT INTO sign_in_code (id, address_hash, code_hash, expires_at, tries)
            VALUES (:id, :addressHash, :codeHash, :expiresAt, 0)
            """)
    void add(UUID id, String addressHash, String codeHash, Instant expiresAt);

    /// Counts one try; 0 where the code is gone, too old, used, or tried too often.
    @Query(
            """
            UPDATE sign_in_code SET tries = tries + 1
            WHERE id = :id AND used_at IS NULL AND tries < :mostTries AND expires_at > :now
            """)
    long tryOnce(UUID id, int mostTries, Instant now);

    @Query(
            """
            SELECT id, address_hash, code_hash, expires_at, tries, used_at
            FROM sign_in_code WHERE id = :id
            """)
    Optional<SignInCode> find(UUID id);

    /// 0 where somebody else was faster.
    @Query("UPDATE sign_in_code SET used_at = :now WHERE id = :id AND used_at IS NULL")
    long use(UUID id, Instant now);

    @Query("DELETE FROM sign_in_code WHERE expires_at < :before")
    long forget(Instant before);
}
