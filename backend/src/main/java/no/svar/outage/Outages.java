package no.svar.outage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.svar.feed.KeptVersion;

/// All outages that were told of, open and past.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Outages extends GenericRepository<Outage, String> {

    String COLUMNS =
            """
            SELECT id, source, external_id, kind, status, country, grid_company, started_at, restored_at,
                details, as_of, fingerprint, changed_at
            FROM outage
            """;

    @Query(COLUMNS + "WHERE id = :id")
    Optional<Outage> find(String id);

    @Query(COLUMNS + "WHERE id IN (:ids)")
    List<Outage> all(Collection<String> ids);

    /// Holds on to the row until the transaction ends: nobody changes what is told meanwhile.
    @Query(COLUMNS + "WHERE id = :id FOR UPDATE")
    Optional<Outage> lock(String id);

    /// Those written at that moment or later, in the order in which they were.
    @Query(COLUMNS + "WHERE changed_at >= :since ORDER BY changed_at, id LIMIT :limit")
    List<Outage> changedSince(Instant since, int limit);

    @Query(COLUMNS + "WHERE source = :source AND external_id IN (:externalIds)")
    List<Outage> told(String source, Collection<String> externalIds);

    @Query(
            """
            SELECT /*+ INDEX(outage outage_external_uk) */ external_id AS fact_key, as_of, fingerprint
            FROM outage
            WHERE source = :source AND external_id IN (:externalIds)
            FOR UPDATE
            """)
    List<KeptVersion> versions(String source, Collection<String> externalIds);

    /// The open ones of a source that are not newer than that, held on to until the transaction ends.
    @Query(
            """
            SELECT external_id FROM outage
            WHERE source = :source AND status NOT IN ('RESTORED', 'CANCELLED', 'RETIRED') AND as_of <= :asOf
            FOR UPDATE
            """)
    Set<String> lockOpen(String source, Instant asOf);

    @Query(
            """
            INSERT INTO outage (id, source, external_id, kind, status, country, grid_company, started_at,
                restored_at, details, as_of, fingerprint, changed_at)
            VALUES (:id, :source, :externalId, :kind, :status, :country, :gridCompany, :startedAt,
                :restoredAt, :details, :asOf, :fingerprint, :changedAt)
            """)
    void insert(List<Outage> outages);

    @Query(
            """
            UPDATE outage
            SET kind = :kind, status = :status, country = :country, grid_company = :gridCompany,
                started_at = :startedAt, restored_at = :restoredAt, details = :details, as_of = :asOf,
                fingerprint = :fingerprint, changed_at = :changedAt
            WHERE id = :id
            """)
    void update(List<Outage> outages);
}
