package no.svar.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/// What is left of each allowance, the same on every pod.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Allowances extends GenericRepository<Allowance, String> {

    @Query("INSERT IGNORE INTO allowance (bucket, used_until) VALUES (:bucket, 0)")
    void open(String bucket);

    /// Uses one piece up; 0 where nothing is left.
    @Query(
            """
            UPDATE allowance SET used_until = GREATEST(used_until, :now) + :cost
            WHERE bucket = :bucket AND GREATEST(used_until, :now) + :cost <= :limit
            """)
    long use(String bucket, long now, long cost, long limit);

    @Query("SELECT bucket, used_until FROM allowance WHERE bucket = :bucket")
    Optional<Allowance> find(String bucket);

    @Query("DELETE FROM allowance WHERE used_until < :now")
    long forgetUnused(long now);
}
