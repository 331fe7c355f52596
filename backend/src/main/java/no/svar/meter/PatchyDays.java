package no.svar.meter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// How many holes and guesses there are in days of interval values; the days themselves are in [MeterDays].
@JdbcRepository(dialect = Dialect.MYSQL)
interface PatchyDays extends GenericRepository<PatchyDays.Patches, Long> {

    /// What is patchy at one metering point.
    ///
    /// @param days how many days have any values at all
    @Introspected
    record Patches(long meteringPoint, long days, long estimated, long missing) {}

    @Query(
            """
            SELECT metering_point, COUNT(*) AS days, SUM(estimated) AS estimated, SUM(missing) AS missing
            FROM meter_day
            WHERE metering_point IN (:points) AND local_day BETWEEN :from AND :to
            GROUP BY metering_point
            """)
    List<Patches> count(Collection<Long> points, LocalDate from, LocalDate to);

    /// How many Wh of those days are estimated.
    @Query(
            """
            SELECT COALESCE(SUM(estimated_wh), 0)
            FROM meter_day
            WHERE metering_point = :point AND local_day BETWEEN :from AND :to
            """)
    long estimatedWh(long point, LocalDate from, LocalDate to);
}
