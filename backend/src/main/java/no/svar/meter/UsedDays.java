package no.svar.meter;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.svar.edge.Select;

/// Days of values read by their primary key, in order, those of a year ago in the same statement.
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class UsedDays {

    private static final String WITH_VALUES =
            """
            SELECT local_day, resolution, wh, quality, sum_wh, known, missing, as_of, source
            FROM meter_day
            WHERE metering_point = ? AND local_day BETWEEN ? AND ?
            """;

    private static final String YEAR_AGO =
            """
            UNION ALL
            SELECT local_day, resolution, X'' AS wh, X'' AS quality, sum_wh, known, missing, as_of, source
            FROM meter_day
            WHERE metering_point = ? AND local_day BETWEEN ? AND ?
            """;

    private static final Select<UsedDay> VALUES = new Select<>(WITH_VALUES + YEAR_AGO, UsedDays::day);

    private static final Select<UsedDay> SUMS =
            new Select<>(
                    """
                    SELECT local_day, resolution, CASE WHEN OCTET_LENGTH(quality) > 1 THEN wh ELSE X'' END AS wh,
                        quality, sum_wh, known, missing, as_of, source
                    FROM meter_day
                    WHERE metering_point = ? AND local_day BETWEEN ? AND ?
                    """
                            + YEAR_AGO,
                    UsedDays::day);

    private static final Select<UsedDay> ONLY = new Select<>(WITH_VALUES, UsedDays::day);

    private final ConnectionOperations<Connection> connections;

    UsedDays(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    /// With all values; of the year ago only the sums.
    List<UsedDay> values(
            long meteringPoint, LocalDate from, LocalDate to, LocalDate fromYearAgo, LocalDate toYearAgo) {
        return VALUES.all(connections, meteringPoint, from, to, meteringPoint, fromYearAgo, toYearAgo);
    }

    /// With the values of those days only whose qualities differ; of the others the sums say it all.
    List<UsedDay> sums(
            long meteringPoint, LocalDate from, LocalDate to, LocalDate fromYearAgo, LocalDate toYearAgo) {
        return SUMS.all(connections, meteringPoint, from, to, meteringPoint, fromYearAgo, toYearAgo);
    }

    /// With all values, and nothing of the year ago.
    List<UsedDay> only(long meteringPoint, LocalDate from, LocalDate to) {
        return ONLY.all(connections, meteringPoint, from, to);
    }

    private static UsedDay day(ResultSet row) throws SQLException {
        return new UsedDay(
                row.getObject(1, LocalDate.class),
                row.getInt(2),
                row.getBytes(3),
                row.getBytes(4),
                row.getLong(5),
                row.getInt(6),
                row.getInt(7),
                Select.instant(row, 8),
                row.getString(9));
    }
}
