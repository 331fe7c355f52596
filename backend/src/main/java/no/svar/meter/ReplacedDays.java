package no.svar.meter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// What days said before some of it was replaced.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReplacedDays extends GenericRepository<ReplacedDay, String> {

    @Query(
            """
            INSERT INTO meter_day_replaced (metering_point, local_day, id, replaced_at, resolution, wh, quality,
                    ages, version, as_of, source)
            VALUES (:meteringPoint, :day, :id, :replacedAt, :resolution, :wh, :quality,
                    :ages, :version, :asOf, :source)
            """)
    void keep(List<ReplacedDay> days);

    /// What that day said before, the earliest first.
    @Query(
            """
            SELECT metering_point, local_day, id, replaced_at, resolution, wh, quality, ages, version, as_of,
                source
            FROM meter_day_replaced
            WHERE metering_point = :meteringPoint AND local_day = :day
            ORDER BY id
            """)
    List<ReplacedDay> of(long meteringPoint, LocalDate day);
}
