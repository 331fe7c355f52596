package no.svar.outage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What is suspected; only operators see it.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Suspicions extends GenericRepository<Suspicion, String> {

    String COLUMNS =
            """
            SELECT id, open_area, country, postal_code, municipality, grid_company, state, danger, reports,
                first_report_at, last_report_at, decided_at, decided_by, reason, outage,
                still_out
            FROM outage_suspicion
            """;

    /// The one that reports of the area join. Whoever reports there at the same time waits.
    @Query(COLUMNS + "WHERE open_area = :area FOR UPDATE")
    Optional<Suspicion> lockOpen(String area);

    /// Begins one, unless somebody else has just begun that of the area, which is then locked.
    @Query(
            """
            INSERT INTO outage_suspicion (id, open_area, country, postal_code, municipality, grid_company,
                    state, danger, reports, first_report_at, last_report_at, outage, still_out)
            VALUES (:id, :openArea, :country, :postalCode, :municipality, :gridCompany,
                    :state, :danger, :reports, :firstReportAt, :lastReportAt, :outage, :stillOut)
            ON DUPLICATE KEY UPDATE open_area = VALUES(open_area)
            """)
    void begin(Suspicion suspicion);

    @Query(COLUMNS + "WHERE id = :id FOR UPDATE")
    Optional<Suspicion> lock(String id);

    @Query(COLUMNS + "WHERE id IN (:ids)")
    List<Suspicion> all(Collection<String> ids);

    /// What has become of one that the caller has locked.
    @Query(
            """
            UPDATE outage_suspicion
            SET open_area = :openArea, state = :state, danger = :danger, reports = :reports,
                    last_report_at = :lastReportAt, decided_at = :decidedAt, decided_by = :decidedBy,
                    reason = :reason, outage = :outage
            WHERE id = :id
            """)
    int change(Suspicion suspicion);

    /// No further report joins it.
    @Query("UPDATE outage_suspicion SET open_area = NULL WHERE id = :id")
    int close(String id);

    /// Those with danger first, then the newest; from the first one after that place on.
    @Query(
            COLUMNS
                    + """
                    WHERE danger < :danger OR (danger = :danger AND id < :id)
                    ORDER BY danger DESC, id DESC
                    LIMIT :limit
                    """)
    List<Suspicion> after(boolean danger, String id, int limit);

    @Query("DELETE FROM outage_suspicion WHERE id < :before LIMIT 5000")
    int purge(String before);
}
