package no.svar.outage;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.ParameterExpression;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.svar.access.Customer;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// What customers reported: by customer, by metering point, by suspicion.
@JdbcRepository(dialect = Dialect.MYSQL)
interface OutageReports extends GenericRepository<OutageReport, String> {

    String COLUMNS =
            """
            SELECT customer_id, turn, id, metering_point, country, what, danger, since_at, said, outage,
                suspicion, received_at
            FROM outage_report
            """;

    /// When something was reported of a metering point.
    @Introspected
    record Heard(long meteringPoint, Country country, ReportedFault what, Instant receivedAt) {}

    /// A metering point of which something was reported, and where that was gathered.
    @Introspected
    record Gathered(String suspicion, long meteringPoint) {}

    /// What a customer saw, in words where there are some.
    @Introspected
    record Saying(
            String suspicion,
            long meteringPoint,
            ReportedFault what,
            boolean danger,
            @Nullable Instant sinceAt,
            @Nullable String said,
            Instant receivedAt) {}

    /// Somebody who reported, and the last such report.
    @Introspected
    record Reporter(String customerId, String report) {}

    @Query(
            """
            INSERT INTO outage_report (customer_id, turn, id, metering_point, country, what, danger, since_at,
                    said, outage, suspicion, received_at)
            VALUES (:customerId, :turn, :id, :meteringPoint, :country, :what, :danger, :sinceAt,
                    :said, :outage, :suspicion, :receivedAt)
            """)
    void add(OutageReport report);

    /// Waits for another report of the same customer.
    @Query(
            """
            SELECT turn FROM outage_report
            WHERE customer_id = :customerId
            ORDER BY turn DESC
            LIMIT 1
            FOR UPDATE
            """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    Optional<Integer> lockLast(Customer customer);

    /// Newest first, from the first one before that turn on.
    @Query(
            COLUMNS
                    + """
                    WHERE customer_id = :customerId AND turn < :turn
                    ORDER BY turn DESC
                    LIMIT :limit
                    """)
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    List<OutageReport> before(Customer customer, int turn, int limit);

    @Query(COLUMNS + "WHERE id = :id AND customer_id = :customerId")
    @ParameterExpression(name = "customerId", expression = "#{customer.id}")
    Optional<OutageReport> find(Customer customer, String id);

    /// All that was reported of some metering points in a time.
    @Query(
            """
            SELECT metering_point, country, what, received_at FROM outage_report
            WHERE metering_point IN (:points) AND received_at BETWEEN :since AND :until
            """)
    List<Heard> heard(Collection<Long> points, Instant since, Instant until);

    /// How many metering points have reported, as far as that many.
    @Query(
            """
            SELECT COUNT(*) FROM (
                SELECT DISTINCT metering_point FROM outage_report WHERE suspicion = :suspicion LIMIT :most
            ) told
            """)
    int points(String suspicion, int most);

    /// The metering points of which one of those faults was reported.
    @Query(
            """
            SELECT DISTINCT metering_point FROM outage_report
            WHERE suspicion = :suspicion AND what IN (:faults)
            ORDER BY metering_point
            LIMIT :limit
            """)
    List<Long> pointsOf(String suspicion, Collection<ReportedFault> faults, int limit);

    /// Some metering points of each of the suspicions.
    @Query(
            """
            SELECT suspicion, metering_point
            FROM (SELECT suspicion, metering_point,
                         ROW_NUMBER() OVER (PARTITION BY suspicion ORDER BY metering_point) AS place
                  FROM (SELECT DISTINCT suspicion, metering_point FROM outage_report
                        WHERE suspicion IN (:suspicions)) told) ranked
            WHERE place <= :most
            ORDER BY suspicion, metering_point
            """)
    List<Gathered> gathered(Collection<String> suspicions, int most);

    /// The newest reports of each of the suspicions.
    @Query(
            """
            SELECT suspicion, metering_point, what, danger, since_at, said, received_at
            FROM (SELECT suspicion, id, metering_point, what, danger, since_at, said, received_at,
                         ROW_NUMBER() OVER (PARTITION BY suspicion ORDER BY id DESC) AS place
                  FROM outage_report
                  WHERE suspicion IN (:suspicions)) told
            WHERE place <= :most
            ORDER BY suspicion, id DESC
            """)
    List<Saying> sayings(Collection<String> suspicions, int most);

    /// Who reported it, each once with the last report, after that one.
    @Query(
            """
            SELECT customer_id, MAX(id) AS report FROM outage_report
            WHERE suspicion = :suspicion AND customer_id > :after
            GROUP BY customer_id
            ORDER BY customer_id
            LIMIT :limit
            """)
    List<Reporter> reporters(String suspicion, String after, int limit);

    @Query("DELETE FROM outage_report WHERE id < :before LIMIT 5000")
    int purge(String before);
}
