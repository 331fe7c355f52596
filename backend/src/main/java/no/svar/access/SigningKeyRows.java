package no.svar.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// The signing keys that all pods share.
@JdbcRepository(dialect = Dialect.MYSQL)
interface SigningKeyRows extends GenericRepository<SigningKeyRow, Integer> {

    @Query(
            """
            SELECT serial, kid, created_at, public_key, wrapped_key
            FROM signing_key ORDER BY serial DESC LIMIT 8
            """)
    List<SigningKeyRow> newest();

    /// Does nothing where another pod has made the key of that serial.
    @Query(
            """
            INSERT IGNORE INTO signing_key (serial, kid, created_at, public_key, wrapped_key)
            VALUES (:serial, :kid, :createdAt, :publicKey, :wrappedKey)
            """)
    void offer(int serial, String kid, Instant createdAt, String publicKey, String wrappedKey);
}
