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

    /// `/days/{customer id}/{metering point}/{from}/{to}` and the same with `hours`.
    private String json(Connection connection, String[] path) throws SQLException {
        var json = new StringBuilder(80_000).append('[');
        agreements.appendRows(connection, Map.of("customerId", path[1]), json);
        json.append("],[");
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
        if (path[0].equals("days")) {
            days.read(connection, values, day -> appendDay(day, json));
        } else {
            HOURS.read(connection, values, hour -> appendHour(hour, json));
        }
        return json.append(']').toString();
    }

    private static void appendDay(ResultSet day, StringBuilder json) throws SQLException {
        var wh = day.getBytes("wh");
        if (wh.length == 0) {
            json.append("{\"sum\":").append(day.getLong("sum_wh")).append("},");
            return;
        }
        var quality = day.getBytes("quality");
        var start = day.getObject("local_day", LocalDate.class).atStartOfDay(ZONE).toInstant();
        var at = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
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
            var code = quality[quality.length == 1 ? 0 : hour];
            append(at.plusHours(hour), number - 1, code & 0xF, json);
        }
    }

    private static void appendHour(ResultSet hour, StringBuilder json) throws SQLException {
        var at = hour.getObject(1, LocalDateTime.class);
        if (at == null) {
            json.append("{\"sum\":").append(hour.getLong(2)).append("},");
            return;
        }
        append(at, hour.getInt(2), hour.getInt(3), json);
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
