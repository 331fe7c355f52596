package no.svar.meter;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.svar.regulation.Gsrn;

/// The values of one metering point and local day: one row.
///
/// The day has the grid of the finest resolution that was told of it. Where a point changes from hours to
/// quarters within a day, the hours that were told as hours stay whole in the grid of quarters.
///
/// @param startsAt when the day starts
/// @param resolution how many minutes a place of the grid has: 15 or 60
/// @param wh the numbers as [PackedDay] packs them
/// @param quality their qualities, likewise
/// @param ages which version each value is; empty where all are of that `version` and `asOf`
/// @param sumWh of all values that count
/// @param estimatedWh the part of the sum that is estimated
/// @param known how many values count
/// @param estimated how many of them are estimated
/// @param missing how many values are missing, rejected or not yet told
/// @param version the newest that was told of the day
/// @param asOf its age
/// @param source the system that told it
@MappedEntity("meter_day")
@SuppressWarnings("ArrayRecordComponent") // columns of a row: never compared, never changed
record MeterDay(
        @Id long meteringPoint,
        @MappedProperty("local_day") LocalDate day,
        Instant startsAt,
        int resolution,
        byte[] wh,
        byte[] quality,
        byte[] ages,
        long sumWh,
        long estimatedWh,
        int known,
        int estimated,
        int missing,
        int version,
        Instant asOf,
        String source) {

    /// The GSRN as it is written: 18 digits.
    String meteringPointId() {
        return Gsrn.id(meteringPoint);
    }

    /// The whole day in order of time, a gap where nothing was told; on a day of change some values last an
    /// hour and some a quarter.
    List<IntervalValue> values() {
        var values = DayValues.of(this);
        var all = new ArrayList<IntervalValue>(values.places());
        for (int place = 0; place < values.places(); place += values.width(place)) {
            all.add(values.value(place));
        }
        return all;
    }

    /// The whole day by the hour. The quarters of an hour are added up where all four count; the hour is as
    /// doubtful as its most doubtful quarter.
    List<IntervalValue> hours() {
        var values = DayValues.of(this);
        var all = new ArrayList<IntervalValue>(25);
        for (int place = 0; place < values.places(); place += values.placesAnHour()) {
            all.add(values.hour(place));
        }
        return all;
    }
}
