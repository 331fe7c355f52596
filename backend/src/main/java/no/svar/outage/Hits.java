package no.svar.outage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Which outage hit which metering point.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Hits extends GenericRepository<Hit, Long> {

    String COLUMNS =
            """
            SELECT metering_point, outage, started_at, restored_at, reopened_at, reported_at
            FROM outage_hit
            """;

    /// All that ever hit these points, each one's in the order in which they began.
    @Query(COLUMNS + "WHERE metering_point IN (:points) ORDER BY metering_point, started_at, outage")
    List<Hit> of(Collection<Long> points);

    @Query(COLUMNS + "WHERE metering_point = :point AND outage = :outage")
    Optional<Hit> find(long point, String outage);

    /// Those of one outage behind that point, in the order of their points.
    @Query(
            COLUMNS
                    + """
                    WHERE outage = :outage AND metering_point > :after
                    ORDER BY metering_point
                    LIMIT :limit
                    """)
    List<Hit> page(String outage, long after, int limit);

    /// The newest of these points that come after that place.
    @Query(
            COLUMNS
                    + """
                    WHERE metering_point IN (:points)
                      AND (started_at < :startedAt
                           OR (started_at = :startedAt AND metering_point > :point)
                           OR (started_at = :startedAt AND metering_point = :point AND outage > :outage))
                    ORDER BY started_at DESC, metering_point, outage
                    LIMIT :limit
                    """)
    List<Hit> newest(Collection<Long> points, Instant startedAt, long point, String outage, int limit);

    /// Holds on to one outage's hits at those points.
    @Query(COLUMNS + "WHERE outage = :outage AND metering_point IN (:points) FOR UPDATE")
    List<Hit> lock(String outage, Collection<Long> points);

    /// Holds on to the next of one outage's hits behind that point, in the order of their points.
    @Query(
            COLUMNS
                    + """
                    WHERE outage = :outage AND metering_point > :after
                    ORDER BY metering_point
                    LIMIT :limit
                    FOR UPDATE
                    """)
    List<Hit> lockAfter(String outage, long after, int limit);

    /// Writes from when to when the points were out, and since when their customers had reported it.
    @Query(
            """
            INSERT INTO outage_hit (metering_point, outage, started_at, restored_at, reopened_at, reported_at)
            VALUES (:meteringPoint, :outage, :startedAt, :restoredAt, :reopenedAt, :reportedAt)
            ON DUPLICATE KEY UPDATE started_at = VALUES(started_at), restored_at = VALUES(restored_at),
                reported_at = VALUES(reported_at)
            """)
    void write(List<Hit> hits);

    /// A customer says that power is still out there although it was told to be back.
    @Query(
            """
            UPDATE outage_hit SET reopened_at = :at
            WHERE metering_point = :point AND outage = :outage
            """)
    int reopen(long point, String outage, Instant at);

    /// Power came back there then, later than was told; the operator has looked into it.
    @Query(
            """
            UPDATE outage_hit SET restored_at = :at
            WHERE outage = :outage AND metering_point IN (:points) AND reopened_at < :at
            """)
    int restore(String outage, Collection<Long> points, Instant at);

    /// What was told of these points holds: what their customers said was not found.
    @Query(
            """
            UPDATE outage_hit SET reopened_at = NULL
            WHERE outage = :outage AND metering_point IN (:points)
            """)
    int letBe(String outage, Collection<Long> points);

    /// A customer reports what goes on there; the first report counts.
    @Query(
            """
            UPDATE outage_hit SET reported_at = :at
            WHERE metering_point = :point AND outage = :outage
              AND (reported_at IS NULL OR reported_at > :at)
            """)
    int report(long point, String outage, Instant at);

    @Query("DELETE FROM outage_hit WHERE outage = :outage AND metering_point IN (:points)")
    void remove(String outage, Collection<Long> points);
}
