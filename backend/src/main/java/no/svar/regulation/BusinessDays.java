package no.svar.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.svar.shared.Country;

/// Days on which people work: no Saturdays, Sundays and public holidays.
public final class BusinessDays {

    private BusinessDays() {}

    public static boolean isBusinessDay(Country country, LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Holidays.isHoliday(country, day);
    }

    /// The business day that so many have passed until, the first day not counted.
    public static LocalDate after(Country country, LocalDate day, int businessDays) {
        var later = day;
        for (int i = 0; i < businessDays; i++) {
            later = onOrAfter(country, later.plusDays(1));
        }
        return later;
    }

    /// The day itself, or the first business day after it.
    public static LocalDate onOrAfter(Country country, LocalDate day) {
        var later = day;
        while (!isBusinessDay(country, later)) {
            later = later.plus(1, ChronoUnit.DAYS);
        }
        return later;
    }
}
