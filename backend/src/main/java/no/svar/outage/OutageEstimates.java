package no.svar.outage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// Every estimate that was ever told.
@JdbcRepository(dialect = Dialect.MYSQL)
interface OutageEstimates extends GenericRepository<OutageEstimate, String> {

    /// All that were told of these outages, each one's in the order in which they were.
    @Query(
            """
            SELECT outage, id, told_at, earliest, latest, confidence, next_update_at, reason, reason_code
            FROM outage_estimate
            WHERE outage IN (:outages)
            ORDER BY outage, id
            """)
    List<OutageEstimate> of(Collection<String> outages);

    @Query(
            """
            INSERT INTO outage_estimate
                (outage, id, told_at, earliest, latest, confidence, next_update_at, reason, reason_code)
            VALUES
                (:outage, :id, :toldAt, :earliest, :latest, :confidence, :nextUpdateAt, :reason, :reasonCode)
            """)
    void insert(List<OutageEstimate> estimates);
}
