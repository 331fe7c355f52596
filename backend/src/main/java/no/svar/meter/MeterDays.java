package no.svar.meter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import no.svar.edge.Select;

/// The days of values that are kept; which of them a customer may see, agreements decide.
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class MeterDays implements GenericRepository<MeterDay, Long> {

    private static final String COLUMNS =
            """
            SELECT metering_point, local_day, starts_at, resolution, wh, quality, ages, sum_wh, estimated_wh,
                known, estimated, missing, version, as_of, source
            FROM meter_day
            """;

    private static final String INSERT =
            """
            INSERT INTO meter_day (metering_point, local_day, starts_at, resolution, wh, quality, ages, sum_wh,
                estimated_wh, known, estimated, missing, version, as_of, source)
            VALUES
            """;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int COLUMN_COUNT = 15;
    private static final int MOST_ROWS = 256;

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
    /// Values mostly come for all points of one day, which the server finds with a third of the effort.
    ///
    /// @param places in their order, none twice
    List<MeterDay> locked(List<DayPlace> places) {
        int asked = Select.powerOfTwo(places.size());
        var day = places.getFirst().day();
        return places.stream().allMatch(place -> place.day().equals(day))
                ? lockedOn(day, places, asked)
                : lockedAnywhere(places, asked);
    }

    private List<MeterDay> lockedOn(LocalDate day, List<DayPlace> places, int asked) {
        return jdbc.prepareStatement(
                COLUMNS
                        + "WHERE local_day = ? AND metering_point IN (?"
                        + ", ?".repeat(asked - 1)
                        + ") FOR UPDATE",
                statement -> {
                    statement.setObject(1, day);
                    for (int i = 0; i < asked; i++) {
                        statement.setLong(i + 2, at(places, i).meteringPoint());
                    }
                    return read(statement);
                });
    }

    /// The outermost days and points stand by themselves: MySQL finds the partitions by them, H2 the rows.
    private List<MeterDay> lockedAnywhere(List<DayPlace> places, int asked) {
        return jdbc.prepareStatement(
                COLUMNS
                        + """
                        WHERE local_day BETWEEN ? AND ? AND metering_point BETWEEN ? AND ?
                          AND (metering_point, local_day) IN ((?, ?)\
                        """
                        + ", (?, ?)".repeat(asked - 1)
                        + ") FOR UPDATE",
                statement -> {
                    var days = places.stream().map(DayPlace::day).toList();
                    statement.setObject(1, Collections.min(days));
                    statement.setObject(2, Collections.max(days));
                    statement.setLong(3, places.getFirst().meteringPoint());
                    statement.setLong(4, places.getLast().meteringPoint());
                    for (int i = 0; i < asked; i++) {
                        statement.setLong(2 * i + 5, at(places, i).meteringPoint());
                        statement.setObject(2 * i + 6, at(places, i).day());
                    }
                    return read(statement);
                });
    }

    private static DayPlace at(List<DayPlace> places, int index) {
        return places.get(Math.min(index, places.size() - 1));
    }

    private List<MeterDay> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery();
                var days = jdbc.entityStream(rows, MeterDay.class)) {
            return days.toList();
        }
    }

    /// Writes days that were not kept before.
    void insert(List<MeterDay> days) {
        write(days, "");
    }

    /// Writes days that are locked; as an upsert, because many of them then are one statement.
    void replace(List<MeterDay> days) {
        write(
                days,
                """
                 ON DUPLICATE KEY UPDATE
                    resolution = VALUES(resolution), wh = VALUES(wh), quality = VALUES(quality),
                    ages = VALUES(ages), sum_wh = VALUES(sum_wh), estimated_wh = VALUES(estimated_wh),
                    known = VALUES(known), estimated = VALUES(estimated), missing = VALUES(missing),
                    version = VALUES(version), as_of = VALUES(as_of), source = VALUES(source)
                """);
    }

    /// Many rows to a statement, in powers of two, so that the driver meets few statements and keeps them
    /// prepared. Binding rows one by one and leaving it to the driver to put them together takes it three
    /// times as long.
    private void write(List<MeterDay> days, String ending) {
        for (int from = 0, count; from < days.size(); from += count) {
            count = Math.min(MOST_ROWS, Integer.highestOneBit(days.size() - from));
            var part = days.subList(from, from + count);
            jdbc.prepareStatement(
                    INSERT + ROW + (", " + ROW).repeat(count - 1) + ending,
                    statement -> {
                        for (int i = 0; i < part.size(); i++) {
                            bind(part.get(i), statement, i * COLUMN_COUNT);
                        }
                        return statement.executeUpdate();
                    });
        }
    }

    private static void bind(MeterDay day, PreparedStatement statement, int before) throws SQLException {
        int at = before;
        statement.setLong(++at, day.meteringPoint());
        statement.setObject(++at, day.day());
        statement.setObject(++at, utc(day.startsAt()));
        statement.setInt(++at, day.resolution());
        statement.setBytes(++at, day.wh());
        statement.setBytes(++at, day.quality());
        statement.setBytes(++at, day.ages());
        statement.setLong(++at, day.sumWh());
        statement.setLong(++at, day.estimatedWh());
        statement.setInt(++at, day.known());
        statement.setInt(++at, day.estimated());
        statement.setInt(++at, day.missing());
        statement.setInt(++at, day.version());
        statement.setObject(++at, utc(day.asOf()));
        statement.setString(++at, day.source());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
