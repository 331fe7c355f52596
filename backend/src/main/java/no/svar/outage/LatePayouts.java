package no.svar.outage;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.svar.shared.Country;

/// Which outages gave something that was not paid in time, and how much of it is still not paid.
@JdbcRepository(dialect = Dialect.MYSQL)
interface LatePayouts extends GenericRepository<Outage, String> {

    String UNPAID =
            """
            FROM outage_hit h
            JOIN outage_compensation c
              ON c.metering_point = h.metering_point AND RIGHT(c.outages, 36) = h.outage
            WHERE c.result = 'DUE' AND c.pay_by < :today AND c.paid_minor < c.amount_minor
            """;

    /// That an outage has late payouts, and when the first was found.
    @Introspected
    record Matter(String outage, Instant foundAt) {}

    /// What is late of one outage and not paid.
    @Introspected
    record Unpaid(
            String outage,
            Country country,
            String gridCompany,
            LocalDate payBy,
            long late,
            long outstandingMinor) {}

    /// Notes the outage, the first time.
    @Query(
            """
            INSERT INTO outage_late_payout (outage, found_at) VALUES (:outage, :now)
            ON DUPLICATE KEY UPDATE outage = VALUES(outage)
            """)
    void note(String outage, Instant now);

    /// How many are late and not paid, as far as that many.
    @Query("SELECT COUNT(*) FROM (SELECT 1 " + UNPAID + " AND h.outage = :outage LIMIT :most) late")
    int count(String outage, LocalDate today, int most);

    /// The newest that come after that place.
    @Query(
            """
            SELECT outage, found_at FROM outage_late_payout
            WHERE found_at < :foundAt OR (found_at = :foundAt AND outage < :outage)
            ORDER BY found_at DESC, outage DESC
            LIMIT :limit
            """)
    List<Matter> before(Instant foundAt, String outage, int limit);

    /// What is not paid of each; nothing of an outage of which all is.
    @Query(
            """
            SELECT h.outage, c.country, MIN(c.grid_company) AS grid_company, MIN(c.pay_by) AS pay_by,
                COUNT(*) AS late, SUM(c.amount_minor - c.paid_minor) AS outstanding_minor
            """
                    + UNPAID
                    + " AND h.outage IN (:outages) GROUP BY h.outage, c.country")
    List<Unpaid> unpaid(Collection<String> outages, LocalDate today);
}
