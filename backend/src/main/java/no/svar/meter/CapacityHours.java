package no.svar.meter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.svar.access.Holdings;
import no.svar.regulation.CapacityCharge.Hour;
import org.jspecify.annotations.Nullable;

/// The clock hours of the days that the customer may see, in order, gaps included.
///
/// @param newest the row that was told last; null where there is none
record CapacityHours(Map<Instant, IntervalValue> all, @Nullable UsedDay newest) {

    private static final int HOUR = 60;

    static CapacityHours of(
            Holdings holdings, String meteringPoint, LocalDate from, LocalDate to, List<UsedDay> rows) {
        var byDay = rows.stream().collect(Collectors.toMap(UsedDay::day, row -> row));
        var all = new LinkedHashMap<Instant, IntervalValue>();
        UsedDay newest = null;
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!holdings.coversPoint(meteringPoint, day)) {
                continue;
            }
            var row = byDay.get(day);
            var values = row == null ? DayValues.untold(day, HOUR) : row.values();
            for (int place = 0; place < values.places(); place += values.placesAnHour()) {
                var hour = values.hour(place);
                all.put(hour.from(), hour);
            }
            if (row != null && (newest == null || row.asOf().isAfter(newest.asOf()))) {
                newest = row;
            }
        }
        return new CapacityHours(all, newest);
    }

    /// The hours that have a value.
    List<Hour> known() {
        return all.values().stream()
                .filter(hour -> hour.wh() != null)
                .map(hour -> new Hour(hour.from(), Consumption.kwhOf(Objects.requireNonNull(hour.wh()))))
                .toList();
    }

    Quality quality(Instant from) {
        return Objects.requireNonNull(all.get(from)).quality();
    }
}
