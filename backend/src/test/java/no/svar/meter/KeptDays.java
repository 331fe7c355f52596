package no.svar.meter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// Puts days of values into the table, for tests of what is read from them.
@JdbcRepository(dialect = Dialect.MYSQL)
interface KeptDays extends GenericRepository<MeterDay, Long> {

    @Query(
            """
            INSERT INTO meter_day (metering_point, local_day, starts_at, resolution, wh, quality, ages, sum_wh,
                estimated_wh, known, estimated, missing, version, as_of, source)
            VALUES (:meteringPoint, :day, :startsAt, :resolution, :wh, :quality, :ages, :sumWh,
                :estimatedWh, :known, :estimated, :missing, :version, :asOf, :source)
            """)
    void insert(List<MeterDay> days);
}
