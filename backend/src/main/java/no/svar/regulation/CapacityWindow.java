package no.svar.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import no.svar.regulation.Holidays.Eve;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Which hours a capacity charge looks at.
///
/// @param months none: all year
/// @param weekdays none: all days
/// @param fromHour the first hour of the day by the wall clock
/// @param toHour the hour that no longer counts; where it is not after the first, the window passes midnight
/// @param exceptHolidays whether public holidays count as weekdays do not
/// @param alsoExcept further days that do not count
public record CapacityWindow(
        Set<Month> months,
        Set<DayOfWeek> weekdays,
        int fromHour,
        int toHour,
        boolean exceptHolidays,
        Set<Eve> alsoExcept) {

    /// All hours of the year.
    public static final CapacityWindow ALWAYS =
            new CapacityWindow(Set.of(), Set.of(), 0, 24, false, Set.of());

    /// Why an hour lies outside.
    enum Outside {
        SEASON,
        WEEKDAY,
        HOLIDAY,
        TIME_OF_DAY
    }

    public CapacityWindow {
        months = Set.copyOf(months);
        weekdays = Set.copyOf(weekdays);
        alsoExcept = Set.copyOf(alsoExcept);
    }

    public boolean isInSeason(Month month) {
        return months.isEmpty() || months.contains(month);
    }

    /// Null where the hour counts.
    @Nullable Outside outside(Country country, LocalDate day, int hour) {
        if (!isInSeason(day.getMonth())) {
            return Outside.SEASON;
        }
        if (!weekdays.isEmpty() && !weekdays.contains(day.getDayOfWeek())) {
            return Outside.WEEKDAY;
        }
        if (!isWithinTheDay(hour)) {
            return Outside.TIME_OF_DAY;
        }
        return isFree(country, day) ? Outside.HOLIDAY : null;
    }

    private boolean isWithinTheDay(int hour) {
        return fromHour < toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour;
    }

    private boolean isFree(Country country, LocalDate day) {
        return (exceptHolidays && Holidays.isHoliday(country, day))
                || alsoExcept.stream().anyMatch(eve -> eve.is(day));
    }
}
