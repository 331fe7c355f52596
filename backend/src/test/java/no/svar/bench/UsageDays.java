package no.svar.bench;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Fills the table of days with two years of very many metering points, in the order of its key.
///
/// A few points are made and then copied by the database itself to the ids behind them, which takes as long
/// as the database does and no longer.
final class UsageDays {

    private static final int TEMPLATES = 50;
    private static final long FIRST = 70_705_750_000_000_000L;
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final int points;
    private final LocalDate first;
    private final LocalDate last;

    UsageDays(int points, YearMonth lastMonth) {
        this.points = points;
        this.first = lastMonth.minusMonths(23).atDay(1);
        this.last = lastMonth.atEndOfMonth();
    }

    long count() {
        return points * (last.toEpochDay() - first.toEpochDay() + 1);
    }

    /// Points spread over all of them whose last digit, 0, is the right check digit: the feed takes no other.
    List<Long> sampled(int count) {
        var sampled = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            long number = FIRST + (long) i * points / count;
            while (checkDigit(number) != 0) {
                number++;
            }
            sampled.add(number * 10);
        }
        return sampled;
    }

    void fill(Connection database) throws SQLException {
        template(database);
        var copy =
                """
                INSERT INTO meter_day (metering_point, local_day, starts_at, resolution, wh, quality, ages, sum_wh,
                    estimated_wh, known, estimated, missing, version, as_of, source)
                SELECT metering_point + ?, local_day, starts_at, resolution, wh, quality, ages, sum_wh,
                    estimated_wh, known, estimated, missing, version, as_of, source
                FROM meter_day
                WHERE metering_point < ?
                """;
        try (var insert = database.prepareStatement(copy)) {
            for (int next = TEMPLATES; next < points; next += TEMPLATES) {
                insert.setLong(1, next * 10L);
                insert.setLong(2, (FIRST + TEMPLATES) * 10);
                insert.executeUpdate();
            }
        }
    }

    /// The same hours one row each, for a few of the points.
    void fillHours(Connection database, List<Long> sampled) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE bench_hour (metering_point BIGINT NOT NULL, from_at DATETIME NOT NULL,
                        wh INT NOT NULL, quality TINYINT NOT NULL, version INT NOT NULL,
                        as_of DATETIME(6) NOT NULL, source VARCHAR(40) NOT NULL,
                        PRIMARY KEY (metering_point, from_at))
                    """);
        }
        for (var point : sampled) {
            hours(database, point);
        }
    }

    private void hours(Connection database, long point) throws SQLException {
        var random = random(point / 10);
        var sql = new StringBuilder("INSERT INTO bench_hour VALUES ");
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var start = utc(day);
            for (int hour = 0; hour < hours(day); hour++) {
                sql.append(day.equals(first) && hour == 0 ? "(" : ",(");
                sql.append(point).append(",'").append(start.plusHours(hour)).append("',");
                sql.append(wh(random)).append(",1,0,'2026-11-01 05:00:00','bench')");
            }
        }
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql.toString());
        }
    }

    private void template(Connection database) throws SQLException {
        var sql =
                """
                INSERT INTO meter_day (metering_point, local_day, starts_at, resolution, wh, quality, ages, sum_wh,
                    estimated_wh, known, estimated, missing, version, as_of, source)
                VALUES (?, ?, ?, 60, ?, ?, X'', ?, 0, ?, 0, 0, 0, '2026-11-01 05:00:00', 'bench')
                """;
        database.setAutoCommit(false);
        try (var insert = database.prepareStatement(sql)) {
            for (int point = 0; point < TEMPLATES; point++) {
                var random = random(FIRST + point);
                for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
                    var packed = new ByteArrayOutputStream(64);
                    long sum = 0;
                    for (int hour = 0; hour < hours(day); hour++) {
                        int wh = wh(random);
                        sum += wh;
                        pack(wh + 1, packed);
                    }
                    insert.setLong(1, (FIRST + point) * 10);
                    insert.setString(2, day.toString());
                    insert.setString(3, utc(day).toString());
                    insert.setBytes(4, packed.toByteArray());
                    insert.setBytes(5, new byte[] {1});
                    insert.setLong(6, sum);
                    insert.setInt(7, hours(day));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        database.commit();
        database.setAutoCommit(true);
    }

    /// The same for a point and for those that are copied from it.
    private static Random random(long number) {
        return new Random((number - FIRST) % TEMPLATES);
    }

    private static int wh(Random random) {
        return 200 + random.nextInt(3_800);
    }

    private static void pack(int number, ByteArrayOutputStream packed) {
        int rest = number;
        while (rest > 0x7F) {
            packed.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        packed.write(rest);
    }

    private static LocalDateTime utc(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(ZONE).toInstant(), ZoneOffset.UTC);
    }

    private static int hours(LocalDate day) {
        return (int) Duration.between(day.atStartOfDay(ZONE), day.plusDays(1).atStartOfDay(ZONE)).toHours();
    }

    private static int checkDigit(long number) {
        var digits = Long.toString(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return (10 - sum % 10) % 10;
    }
}
