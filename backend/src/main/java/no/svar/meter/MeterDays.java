package no.svar.meter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// The days of values that are kept; which of them a customer may see, agreements decide.
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class MeterDays implements GenericRepository<MeterDay, Long> {

    private static final String COLUMNS =
            """
            SELECT metering_point, local_day, starts_at, resolution, wh, quality, ages, sum_wh, estimated_wh,
                known, estimated, missing, version, as_of, source
            FROM meter_day
            """;

    private final JdbcOperations jdbc;

    MeterDays(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// The days of one metering point from the first to the last, both included, in order; a day of which
    /// nothing was told is left out.
    @Query(
            COLUMNS
                    + "WHERE metering_point = :meteringPoint AND local_day BETWEEN :from AND :to ORDER BY local_day")
    abstract List<MeterDay> between(long meteringPoint, LocalDate from, LocalDate to);

    /// What is kept of those days, read `FOR UPDATE`; one statement.
    ///
    /// It asks for a power of two of days, some of them twice, so that the driver meets few statements.
    List<MeterDay> locked(List<DayPlace> places) {
        int asked = Integer.highestOneBit(Math.max(1, 2 * places.size() - 1));
        var sql =
                COLUMNS
                        + "WHERE (metering_point, local_day) IN ((?, ?)"
                        + ", (?, ?)".repeat(asked - 1)
                        + ") FOR UPDATE";
        return jdbc.prepareStatement(
                sql,
                statement -> {
                    for (int i = 0; i < asked; i++) {
                        var place = places.get(Math.min(i, places.size() - 1));
                        statement.setLong(2 * i + 1, place.meteringPoint());
                        statement.setObject(2 * i + 2, place.day());
                    }
                    return read(statement);
                });
    }

    private List<MeterDay> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery();
                var days = jdbc.entityStream(rows, MeterDay.class)) {
            return days.toList();
        }
    }

    /// Writes days that were not kept before.
    @Query(
            """
            INSERT INTO meter_day (metering_point, local_day, starts_at, resolution, wh, quality, ages, sum_wh,
                    estimated_wh, known, estimated, missing, version, as_of, source)
            VALUES (:meteringPoint, :day, :startsAt, :resolution, :wh, :quality, :ages, :sumWh,
                    :estimatedWh, :known, :estimated, :missing, :version, :asOf, :source)
            """)
    abstract void insert(List<MeterDay> days);

    /// Writes days that are locked; as an upsert, because many of them then are one statement.
    @Query(
            """
            INSERT INTO meter_day (metering_point, local_day, starts_at, resolution, wh, quality, ages, sum_wh,
                    estimated_wh, known, estimated, missing, version, as_of, source)
            VALUES (:meteringPoint, :day, :startsAt, :resolution, :wh, :quality, :ages, :sumWh,
                    :estimatedWh, :known, :estimated, :missing, :version, :asOf, :source)
            ON DUPLICATE KEY UPDATE
                    resolution = VALUES(resolution), wh = VALUES(wh), quality = VALUES(quality),
                    ages = VALUES(ages), sum_wh = VALUES(sum_wh), estimated_wh = VALUES(estimated_wh),
                    known = VALUES(known), estimated = VALUES(estimated), missing = VALUES(missing),
                    version = VALUES(version), as_of = VALUES(as_of), source = VALUES(source)
            """)
    abstract void replace(List<MeterDay> days);
}
