package no.svar.meter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import no.svar.meter.Consumption.Item;
import no.svar.meter.Consumption.Sum;
import org.jspecify.annotations.Nullable;

/// The items of a diagram while it is drawn, day by day in order.
///
/// What has not happened yet is no gap: it is left out.
final class Series {

    private final Grain grain;
    private final Instant now;
    private final int usualMinutes;
    private final List<Item> items = new ArrayList<>();
    private final Tally all = new Tally();
    private final UtcText utc = new UtcText();
    private @Nullable YearMonth month;
    private Tally ofMonth = new Tally();

    /// @param usualMinutes how long an interval is on days of which nothing was told
    Series(Grain grain, Instant now, int usualMinutes) {
        this.grain = grain;
        this.now = now;
        this.usualMinutes = usualMinutes;
    }

    /// @param row null where nothing was told of the day
    void add(LocalDate day, @Nullable UsedDay row) {
        if (DayClock.start(day).isAfter(now)) {
            return;
        }
        if (grain.isWithinADay()) {
            addIntervals(day, row);
            return;
        }
        var tally = tally(day, row);
        all.add(tally);
        if (grain == Grain.DAY) {
            items.add(Item.day(day, tally));
            return;
        }
        if (!YearMonth.from(day).equals(month)) {
            endMonth();
            month = YearMonth.from(day);
        }
        ofMonth.add(tally);
    }

    List<Item> items() {
        endMonth();
        return items;
    }

    /// @param complete whether all days that were asked for were added
    Sum sum(boolean complete) {
        return Sum.of(all, complete && all.intervals() > 0);
    }

    private void endMonth() {
        if (month != null) {
            items.add(Item.month(month.toString(), ofMonth));
            month = null;
            ofMonth = new Tally();
        }
    }

    private void addIntervals(LocalDate day, @Nullable UsedDay row) {
        var values = values(day, row);
        int step = grain == Grain.HOUR ? values.placesAnHour() : 1;
        var from = "";
        for (int place = 0; place < values.places(); ) {
            var value = grain == Grain.HOUR ? values.hour(place) : values.value(place);
            var end = value.to();
            if (end.isAfter(now)) {
                return;
            }
            var to = utc.of(end);
            items.add(
                    Item.interval(place == 0 ? utc.of(value.from()) : from, to, value.wh(), value.quality()));
            all.add(value.quality(), value.wh());
            from = to;
            place += grain == Grain.HOUR ? step : values.width(place);
        }
    }

    private Tally tally(LocalDate day, @Nullable UsedDay row) {
        var tally = new Tally();
        var quality = row == null ? null : row.onlyQuality();
        // Where all are alike the whole day was told, and the sums say all.
        if (row != null && quality != null) {
            tally.add(quality, row.known() + row.missing(), row.sumWh());
            return tally;
        }
        var values = values(day, row);
        for (int place = 0; place < values.places(); place += values.width(place)) {
            var value = values.value(place);
            if (!value.to().isAfter(now)) {
                tally.add(value.quality(), value.wh());
            }
        }
        return tally;
    }

    private DayValues values(LocalDate day, @Nullable UsedDay row) {
        return row == null ? DayValues.untold(day, usualMinutes) : row.values();
    }
}
