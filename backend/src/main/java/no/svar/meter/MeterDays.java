package no.svar.meter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// The days of values that are kept; which of them a customer may see, agreements decide.
@JdbcRepository(dialect = Dialect.MYSQL)
interface MeterDays extends GenericRepository<MeterDay, Long> {

    /// The days of one metering point from the first to the last, both included, in order; a day of which
    /// nothing was told is left out.
    @Query(
            """
            SELECT metering_point, local_day, starts_at, resolution, wh, quality, ages, sum_wh, estimated_wh,
                known, estimated, missing, version, as_of, source
            FROM meter_day
            WHERE metering_point = :meteringPoint AND local_day BETWEEN :from AND :to
            ORDER BY local_day
            """)
    List<MeterDay> between(long meteringPoint, LocalDate from, LocalDate to);
}
