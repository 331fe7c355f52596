package no.svar.meter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// Days of values read by their primary key, in order, those of a year ago in the same statement.
@JdbcRepository(dialect = Dialect.MYSQL)
interface UsedDays extends GenericRepository<MeterDay, Long> {

    String VALUES =
            """
            SELECT local_day, resolution, wh, quality, sum_wh, known, missing,
                as_of, source
            FROM meter_day
            WHERE metering_point = :meteringPoint AND local_day BETWEEN :from AND :to
            """;

    String YEAR_AGO =
            """
            UNION ALL
            SELECT local_day, resolution, X'' AS wh, X'' AS quality, sum_wh,
                known, missing, as_of, source
            FROM meter_day
            WHERE metering_point = :meteringPoint AND local_day BETWEEN :fromYearAgo AND :toYearAgo
            """;

    /// With all values; of the year ago only the sums.
    @Query(VALUES + YEAR_AGO)
    List<UsedDay> values(
            long meteringPoint, LocalDate from, LocalDate to, LocalDate fromYearAgo, LocalDate toYearAgo);

    /// With the values of those days only whose qualities differ; of the others the sums say it all.
    @Query(
            """
            SELECT local_day, resolution,
                CASE WHEN OCTET_LENGTH(quality) > 1 THEN wh ELSE X'' END AS wh, quality, sum_wh, known,
                missing, as_of, source
            FROM meter_day
            WHERE metering_point = :meteringPoint AND local_day BETWEEN :from AND :to
            """
                    + YEAR_AGO)
    List<UsedDay> sums(
            long meteringPoint, LocalDate from, LocalDate to, LocalDate fromYearAgo, LocalDate toYearAgo);

    /// With all values, and nothing of the year ago.
    @Query(VALUES)
    List<UsedDay> only(long meteringPoint, LocalDate from, LocalDate to);
}
