package no.svar.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The chains of refresh tokens.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RefreshTokens extends GenericRepository<RefreshToken, String> {

    @Query(
            """
            INSERT INTO refresh_token (hash, session_id, issued_at, expires_at)
            VALUES (:hash, :sessionId, :issuedAt, :expiresAt)
            """)
    void add(String hash, UUID sessionId, Instant issuedAt, Instant expiresAt);

    /// Uses the token up; 0 where it is unknown, too old, or was used before.
    @Query(
            """
            UPDATE refresh_token SET used_at = :now
            WHERE hash = :hash AND used_at IS NULL AND expires_at > :now
            """)
    long use(String hash, Instant now);

    @Query(
            """
            SELECT hash, session_id, issued_at, expires_at, used_at
            FROM refresh_token WHERE hash = :hash
            """)
    Optional<RefreshToken> find(String hash);

    @Query("DELETE FROM refresh_token WHERE expires_at < :before")
    long forget(Instant before);
}
