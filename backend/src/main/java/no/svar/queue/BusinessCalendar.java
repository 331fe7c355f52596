package no.svar.queue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import no.svar.regulation.Holidays;
import no.svar.shared.Country;

/// Days on which cases are worked on: no Saturdays, Sundays and public holidays.
record BusinessCalendar(Country country) {

    boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Holidays.isHoliday(country, day);
    }

    /// The first working day after it.
    LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    LocalDate plus(LocalDate day, int workingDays) {
        var later = isWorking(day) ? day : next(day);
        for (int i = 0; i < workingDays; i++) {
            later = next(later);
        }
        return later;
    }

    /// Working days from one day on and before another, 0 where that is not later.
    int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (var day = from; day.isBefore(to); day = day.plusDays(1)) {
            days += isWorking(day) ? 1 : 0;
        }
        return days;
    }
}
