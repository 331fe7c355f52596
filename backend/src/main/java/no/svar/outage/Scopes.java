package no.svar.outage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// Which metering points outages name.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Scopes extends GenericRepository<Scope, String> {

    /// All parts of one outage, the whole first.
    @Query("SELECT outage, part, points FROM outage_scope WHERE outage = :outage ORDER BY part")
    List<Scope> of(String outage);

    @Query("SELECT outage, part, points FROM outage_scope WHERE outage IN (:outages)")
    List<Scope> of(Collection<String> outages);

    @Query("INSERT INTO outage_scope (outage, part, points) VALUES (:outage, :part, :points)")
    void insert(List<Scope> scopes);

    @Query("DELETE FROM outage_scope WHERE outage IN (:outages)")
    void remove(Collection<String> outages);
}
