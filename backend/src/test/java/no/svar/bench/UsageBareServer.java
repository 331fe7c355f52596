package no.svar.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/// The leanest server of a month of hours: from the packed days by the portal's own statement, or from a
/// table with a row for each hour. Nobody signs in and nothing is checked; the hours are written as the
/// portal does.
final class UsageBareServer {

    /// What a year ago came to comes as one row more, as it does with the packed days.
    private static final Statement HOURS =
            Statement.written(
                    """
                    SELECT from_at, wh, quality
                    FROM bench_hour
                    WHERE metering_point = :meteringPoint AND from_at >= :from AND from_at < :to
                    UNION ALL
                    SELECT NULL, SUM(wh), 0
                    FROM bench_hour
                    WHERE metering_point = :meteringPoint AND from_at >= :fromYearAgo AND from_at < :toYearAgo
                    """);

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final String[] QUALITIES = {
        "MISSING", "MEASURED", "ESTIMATED", "FINALLY_ESTIMATED", "TEMPORARY", "MISSING", "REJECTED", "UNKNOWN"
    };

    private final Statement agreements = Statement.of("no.svar.access.AgreementRows", "HELD", "customerId");
    private final Statement days =
            Statement.of(
                    "no.svar.meter.UsedDays",
                    "VALUES",
                    "meteringPoint",
                    "from",
                    "to",
                    "meteringPoint",
                    "fromYearAgo",
                    "toYearAgo");

    /// Argument: the port.
    static void main(String[] arguments) throws InterruptedException {
        BareServer.start(Integer.parseInt(arguments[0]), new UsageBareServer()::json);
    }

    /// What a month is made of as it is read.
    private interface Told {
        void value(LocalDateTime from, int hour, int wh, int quality);

        void yearAgo(long wh);
    }

    /// `/days/{customer id}/{metering point}/{from}/{to}` and the same with `hours`; with `-alone` behind the
    /// word nobody's agreements are asked, and the values are added up instead of listed.
    private String json(Connection connection, String[] path) throws SQLException {
        if (path[0].endsWith("-alone")) {
            var sum = new Sum();
            read(connection, path, sum);
            return "[" + sum.wh + "," + sum.yearAgo + "]";
        }
        var json = new StringBuilder(80_000).append('[');
        agreements.appendRows(connection, Map.of("customerId", path[1]), json);
        json.append("],[");
        read(connection, path, new Listed(json));
        return json.append(']').toString();
    }

    private void read(Connection connection, String[] path, Told told) throws SQLException {
        var from = LocalDate.parse(path[3]);
        var to = LocalDate.parse(path[4]);
        var values =
                Map.<String, Object>of(
                        "meteringPoint",
                        Long.parseLong(path[2]),
                        "from",
                        from,
                        "to",
                        to,
                        "fromYearAgo",
                        from.minusYears(1),
                        "toYearAgo",
                        to.minusYears(1));
        if (path[0].startsWith("days")) {
            days.read(connection, values, day -> readDay(day, told));
        } else {
            HOURS.read(connection, values, hour -> readHour(hour, told));
        }
    }

    private static void readDay(ResultSet day, Told told) throws SQLException {
        var wh = day.getBytes(3);
        if (wh.length == 0) {
            told.yearAgo(day.getLong(5));
            return;
        }
        var quality = day.getBytes(4);
        var start = day.getObject(1, LocalDate.class).atStartOfDay(ZONE).toInstant();
        var from = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
        int hour = 0;
        for (int next = 0; next < wh.length; hour++) {
            int number = 0;
            int shift = 0;
            byte part;
            do {
                part = wh[next++];
                number |= (part & 0x7F) << shift;
                shift += 7;
            } while (part < 0);
            told.value(from, hour, number - 1, quality[quality.length == 1 ? 0 : hour] & 0xF);
        }
    }

    private static void readHour(ResultSet hour, Told told) throws SQLException {
        var at = hour.getObject(1, LocalDateTime.class);
        if (at == null) {
            told.yearAgo(hour.getLong(2));
        } else {
            told.value(at, 0, hour.getInt(2), hour.getInt(3));
        }
    }

    private static final class Sum implements Told {
        private long wh;
        private long yearAgo;

        @Override
        public void value(LocalDateTime from, int hour, int value, int quality) {
            wh += value;
        }

        @Override
        public void yearAgo(long value) {
            yearAgo += value;
        }
    }

    private record Listed(StringBuilder json) implements Told {

        @Override
        public void value(LocalDateTime from, int hour, int wh, int quality) {
            append(from.plusHours(hour), wh, quality, json);
        }

        @Override
        public void yearAgo(long wh) {
            json.append("{\"sum\":").append(wh).append("},");
        }
    }

    private static void append(LocalDateTime at, int wh, int quality, StringBuilder json) {
        json.append("{\"from\":\"");
        json.append(at)
                .append(":00Z\",\"to\":\"")
                .append(at.plusHours(1))
                .append(":00Z\",\"kwh\":")
                .append(wh / 1000)
                .append('.');
        int rest = wh % 1000;
        json.append((char) ('0' + rest / 100)).append((char) ('0' + rest / 10 % 10));
        json.append((char) ('0' + rest % 10))
                .append(",\"quality\":\"")
                .append(QUALITIES[quality])
                .append("\"},");
    }
}
