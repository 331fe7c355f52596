package no.svar.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import no.svar.shared.Country;

/// Public holidays, those that move with Easter included.
///
/// Both lists are prior knowledge that was not checked against the acts (NO: HOL-NO, lov 1995-02-24-12 and
/// lov 1947-04-26-1; SE: lag 1989:253). Sundays are not on them unless they are holidays of their own.
public final class Holidays {

    private static final Set<MonthDay> FIXED_IN_NORWAY =
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(5, 1),
                    MonthDay.of(5, 17),
                    MonthDay.of(12, 25),
                    MonthDay.of(12, 26));
    private static final Set<MonthDay> FIXED_IN_SWEDEN =
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(1, 6),
                    MonthDay.of(5, 1),
                    MonthDay.of(6, 6),
                    MonthDay.of(12, 25),
                    MonthDay.of(12, 26));

    /// Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit
    /// Sunday and Monday.
    private static final Set<Long> FROM_EASTER_IN_NORWAY = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

    /// Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday.
    private static final Set<Long> FROM_EASTER_IN_SWEDEN = Set.of(-2L, 0L, 1L, 39L, 49L);

    /// Days that are no public holidays, but that many keep as if they were, and some tariffs exempt.
    public enum Eve {
        EPIPHANY_EVE,
        MAUNDY_THURSDAY,
        EASTER_EVE,
        WALPURGIS_EVE,
        DAY_AFTER_ASCENSION,
        WHITSUN_EVE,
        MIDSUMMER_EVE,
        ALL_SAINTS_EVE,
        CHRISTMAS_EVE,
        NEW_YEARS_EVE;

        public boolean is(LocalDate day) {
            return day.equals(
                    switch (this) {
                        case EPIPHANY_EVE -> day.withDayOfYear(5);
                        case MAUNDY_THURSDAY -> easter(day.getYear()).minusDays(3);
                        case EASTER_EVE -> easter(day.getYear()).minusDays(1);
                        case WALPURGIS_EVE -> LocalDate.of(day.getYear(), 4, 30);
                        case DAY_AFTER_ASCENSION -> easter(day.getYear()).plusDays(40);
                        case WHITSUN_EVE -> easter(day.getYear()).plusDays(48);
                        case MIDSUMMER_EVE -> midsummerDay(day.getYear()).minusDays(1);
                        case ALL_SAINTS_EVE -> allSaintsDay(day.getYear()).minusDays(1);
                        case CHRISTMAS_EVE -> LocalDate.of(day.getYear(), 12, 24);
                        case NEW_YEARS_EVE -> LocalDate.of(day.getYear(), 12, 31);
                    });
        }
    }

    private Holidays() {}

    public static boolean isHoliday(Country country, LocalDate day) {
        var fromEaster = ChronoUnit.DAYS.between(easter(day.getYear()), day);
        return switch (country) {
            case NO ->
                    FIXED_IN_NORWAY.contains(MonthDay.from(day))
                            || FROM_EASTER_IN_NORWAY.contains(fromEaster);
            case SE ->
                    FIXED_IN_SWEDEN.contains(MonthDay.from(day))
                            || FROM_EASTER_IN_SWEDEN.contains(fromEaster)
                            || day.equals(midsummerDay(day.getYear()))
                            || day.equals(allSaintsDay(day.getYear()));
        };
    }

    /// Easter Sunday of the Gregorian calendar, by the anonymous rule of 1876 (Meeus, Jones and Butcher).
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int marchDay = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, marchDay / 31, marchDay % 31 + 1);
    }

    /// The Saturday from 20 to 26 June.
    private static LocalDate midsummerDay(int year) {
        return LocalDate.of(year, 6, 20).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /// The Saturday from 31 October to 6 November.
    private static LocalDate allSaintsDay(int year) {
        return LocalDate.of(year, 10, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }
}
