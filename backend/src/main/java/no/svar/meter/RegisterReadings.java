package no.svar.meter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.svar.feed.KeptVersion;

/// The readings of registers; which of them a customer may see, agreements decide.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RegisterReadings extends GenericRepository<RegisterReading, UUID> {

    String COLUMNS =
            """
            id, metering_point, read_on, register, read_by, state, reason, reason_text, findings, estimated,
            settled_on, sent_by, sent_register, handed_on_at, photo_at, source, external_id, as_of, fingerprint
            """;

    /// How many of a metering point's readings are looked at in one go.
    int RECENT = 12;

    @Query("SELECT " + COLUMNS + "FROM register_reading WHERE id = :id")
    Optional<RegisterReading> find(UUID id);

    @Query("SELECT " + COLUMNS + "FROM register_reading WHERE id = :id FOR UPDATE")
    Optional<RegisterReading> lock(UUID id);

    /// Newest first, from the first one after that place on.
    @Query(
            "SELECT "
                    + COLUMNS
                    + """
                    FROM register_reading
                    WHERE metering_point = :point AND (read_on < :readOn OR (read_on = :readOn AND id < :id))
                    ORDER BY read_on DESC, id DESC
                    LIMIT :limit
                    """)
    List<RegisterReading> before(long point, LocalDate readOn, String id, int limit);

    /// The same of several points.
    @Query(
            "SELECT "
                    + COLUMNS
                    + """
                    FROM register_reading
                    WHERE metering_point IN (:points)
                      AND (read_on < :readOn OR (read_on = :readOn AND id < :id))
                    ORDER BY read_on DESC, id DESC
                    LIMIT :limit
                    """)
    List<RegisterReading> before(Collection<Long> points, LocalDate readOn, String id, int limit);

    /// The newest that others are measured by, of the days before that one.
    @Query(
            "SELECT "
                    + COLUMNS
                    + """
                    FROM register_reading
                    WHERE metering_point = :point AND state IN ('RECEIVED', 'VALID', 'SETTLED')
                      AND read_on < :day
                    ORDER BY read_on DESC, id DESC
                    LIMIT 1
                    """)
    Optional<RegisterReading> countedBefore(long point, LocalDate day);

    /// The newest readings of each of the points, newest first.
    @Query(
            "SELECT "
                    + COLUMNS
                    + "FROM (SELECT "
                    + COLUMNS
                    + """
                    , ROW_NUMBER() OVER (PARTITION BY metering_point ORDER BY read_on DESC, id DESC) AS place
                    FROM register_reading
                    WHERE metering_point IN (:points)) ranked
                    WHERE place <= :most
                    ORDER BY metering_point, read_on DESC, id DESC
                    """)
    List<RegisterReading> newest(Collection<Long> points, int most);

    /// Waits for whoever else takes a reading of the metering point.
    @Query("SELECT metering_point FROM metering_point WHERE metering_point = :point FOR UPDATE")
    Optional<Long> lockPoint(long point);

    @Query(
            """
            SELECT /*+ INDEX(register_reading register_reading_external_uk) */ external_id AS fact_key, as_of, fingerprint
            FROM register_reading
            WHERE source = :source AND external_id IN (:externalIds)
            FOR UPDATE
            """)
    List<KeptVersion> versions(String source, Collection<String> externalIds);

    @Query(
            """
            INSERT INTO register_reading (id, metering_point, read_on, register, read_by, state, reason,
                    reason_text, findings, estimated, settled_on, sent_by, sent_register, handed_on_at,
                    photo_at, source, external_id, as_of, fingerprint)
            VALUES (:id, :meteringPoint, :readOn, :register, :readBy, :state, :reason,
                    :reasonText, :findings, :estimated, :settledOn, :sentBy, :sentRegister, :handedOnAt,
                    :photoAt, :source, :externalId, :asOf, :fingerprint)
            """)
    void insert(List<RegisterReading> readings);

    /// Another system's newer version; who sent it here, if anybody did, stays, and is asked anew where it is
    /// doubted.
    @Query(
            """
            UPDATE register_reading
            SET metering_point = :meteringPoint, read_on = :readOn, register = :register, read_by = :readBy,
                    state = :state, reason = :reason, reason_text = :reasonText, estimated = :estimated,
                    settled_on = :settledOn, handed_on_at = NULL, as_of = :asOf, fingerprint = :fingerprint
            WHERE source = :source AND external_id = :externalId
            """)
    void update(List<RegisterReading> readings);

    /// What has become of a reading that the caller has locked.
    @Query(
            """
            UPDATE register_reading
            SET read_on = :readOn, register = :register, read_by = :readBy, state = :state,
                    reason = :reason, reason_text = :reasonText, findings = :findings,
                    estimated = :estimated, settled_on = :settledOn, sent_register = :sentRegister,
                    handed_on_at = :handedOnAt, photo_at = :photoAt, source = :source,
                    external_id = :externalId, as_of = :asOf, fingerprint = :fingerprint
            WHERE id = :id
            """)
    int change(RegisterReading reading);
}
