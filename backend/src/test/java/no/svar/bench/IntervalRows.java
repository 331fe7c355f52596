package no.svar.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// Days of 24 hourly values of as many metering points as are asked for, day after day for all points, as a
/// grid company sends them in the morning: the same every time.
final class IntervalRows {

    static final int HOURS = 24;

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 1);

    private final int points;

    IntervalRows(int points) {
        this.points = points;
    }

    /// The feed's row `number`: the day `number / points` of the point `number % points`.
    String row(int number) {
        var json = new StringBuilder(400);
        json.append("{\"meteringPoint\":\"").append(point(number % points)).append("\",\"from\":\"");
        json.append(start(number)).append("\",\"resolution\":\"PT1H\",\"kwh\":[");
        for (int hour = 0; hour < HOURS; hour++) {
            json.append(hour == 0 ? "" : ",");
            json.append(String.format(Locale.ROOT, "%.3f", wh(number, hour) / 1000.0));
        }
        return json.append("],\"quality\":\"MEASURED\",\"asOf\":\"2026-11-01T05:00:00Z\"}").toString();
    }

    /// When the row's day starts, in UTC.
    String start(int number) {
        return FIRST_DAY.plusDays(number / points).atStartOfDay(ZONE).toInstant().toString();
    }

    /// A household's hour: between 0.2 and 4 kWh, more in the evening.
    int wh(int number, int hour) {
        long mixed = (number * 31L + hour) * 2_654_435_761L;
        int base = 200 + (int) Math.floorMod(mixed >> 7, 1_900L);
        return hour >= 17 && hour <= 21 ? base * 2 : base;
    }

    /// A GSRN of the Norwegian series.
    static String point(int number) {
        var body = "7070575%010d".formatted(number);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return body + (10 - sum % 10) % 10;
    }
}
