package no.svar.callback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// The calls that were made.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CallAttempts extends GenericRepository<CallAttempt, String> {

    @Query(
            """
            INSERT INTO callback_attempt (callback, id, sent_as, at, outcome, note)
            VALUES (:callback, :id, :sentAs, :at, :outcome, :note)
            """)
    void add(CallAttempt attempt);

    @Query("SELECT COUNT(*) FROM callback_attempt WHERE callback = :callback AND sent_as = :sentAs")
    int sent(String callback, String sentAs);

    /// Of several promised calls, the latest first.
    @Query(
            """
            SELECT callback, id, sent_as, at, outcome, note FROM callback_attempt
            WHERE callback IN (:callbacks)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<CallAttempt> of(Collection<String> callbacks, int limit);
}
