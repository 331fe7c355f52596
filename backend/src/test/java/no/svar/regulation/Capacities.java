package no.svar.regulation;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.svar.regulation.CapacityCharge.Apart;
import no.svar.regulation.CapacityCharge.Hour;
import no.svar.regulation.CapacityCharge.PeaksOf;
import no.svar.regulation.CapacityCharge.Span;
import no.svar.regulation.CapacityPrice.PerKw;
import no.svar.regulation.CapacityPrice.Step;
import no.svar.regulation.CapacityPrice.Steps;
import no.svar.regulation.Holidays.Eve;
import no.svar.shared.Country;
import no.svar.shared.Money;

/// The capacity charges of the worked examples, and hours by the wall clock.
final class Capacities {

    /// Glitre's prices of 2024 in kroner a month, taxes included.
    static final Steps STEPS =
            new Steps(
                    List.of(
                            step("0", 155),
                            step("2", 195),
                            step("5", 335),
                            step("10", 690),
                            step("15", 900),
                            step("20", 1125)));

    /// Three hours of a month on different days, in steps.
    static final CapacityCharge NORWAY =
            new CapacityCharge(
                    Country.NO,
                    3,
                    Apart.DAYS,
                    Span.MONTH,
                    PeaksOf.SAME_MONTH,
                    CapacityWindow.ALWAYS,
                    Map.of(),
                    STEPS);

    static final CapacityCharge SWEDEN = sweden(CapacityWindow.ALWAYS);

    /// November to March, 06 to 20 on weekdays that are no holidays.
    static final CapacityCharge FALKENBERG =
            sweden(
                    new CapacityWindow(
                            EnumSet.of(
                                    Month.NOVEMBER,
                                    Month.DECEMBER,
                                    Month.JANUARY,
                                    Month.FEBRUARY,
                                    Month.MARCH),
                            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                            6,
                            20,
                            true,
                            Set.of(Eve.MIDSUMMER_EVE, Eve.CHRISTMAS_EVE, Eve.NEW_YEARS_EVE)));

    private Capacities() {}

    static CapacityCharge model(String name) {
        return switch (name) {
            case "NO_3_DAYS_MONTH" -> NORWAY;
            case "SE_3_DAYS_MONTH" -> SWEDEN;
            case "SE_NOV_MAR_WEEKDAY_06_20" -> FALKENBERG;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// `hours("2026-01-05T17", "8.000", …)`
    static List<Hour> hours(String... timesAndKwh) {
        var hours = new ArrayList<Hour>();
        for (int i = 0; i < timesAndKwh.length; i += 2) {
            hours.add(hour(timesAndKwh[i], timesAndKwh[i + 1]));
        }
        return hours;
    }

    static Hour hour(String time, String kwh) {
        var from = LocalDateTime.parse(time + ":00").atZone(Country.NO.zone()).toInstant();
        return new Hour(from, new BigDecimal(kwh));
    }

    private static CapacityCharge sweden(CapacityWindow window) {
        var price = new PerKw(new Money(7000, Country.SE.currency()), false);
        return new CapacityCharge(
                Country.SE, 3, Apart.DAYS, Span.MONTH, PeaksOf.SAME_MONTH, window, Map.of(), price);
    }

    private static Step step(String fromKw, long kroner) {
        return new Step(new BigDecimal(fromKw), new Money(kroner * 100, Country.NO.currency()));
    }
}
