package no.svar.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import no.svar.regulation.Holidays;
import no.svar.regulation.Holidays.Eve;
import no.svar.shared.Country;

/// How a made-up phone queue is staffed and called over a week.
///
/// @param opens to the second it opens; with `closes` at midnight it never closes, and power cuts make people
///   call it
/// @param handleSeconds how long an agent is busy with a call, on average
/// @param load how much of what the agents can do is asked of them in an ordinary hour
record PhoneHours(
        String queue,
        Country country,
        int agents,
        double handleSeconds,
        double load,
        LocalTime opens,
        LocalTime closes,
        Set<Eve> closedOnEves) {

    static final List<PhoneHours> ALL =
            List.of(
                    new PhoneHours(
                            "invoice-phone",
                            Country.NO,
                            8,
                            300,
                            0.96,
                            LocalTime.of(8, 0),
                            LocalTime.of(15, 30),
                            Set.of(Eve.CHRISTMAS_EVE, Eve.NEW_YEARS_EVE)),
                    new PhoneHours(
                            "kundtjanst",
                            Country.SE,
                            6,
                            240,
                            0.93,
                            LocalTime.of(8, 0),
                            LocalTime.of(17, 0),
                            Set.of(Eve.MIDSUMMER_EVE, Eve.CHRISTMAS_EVE, Eve.NEW_YEARS_EVE)),
                    new PhoneHours(
                            "outage-phone",
                            Country.NO,
                            5,
                            180,
                            0.35,
                            LocalTime.MIDNIGHT,
                            LocalTime.MIDNIGHT,
                            Set.of()));

    private static final LocalTime LUNCH = LocalTime.of(11, 30);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(12, 30);
    private static final double AT_LUNCH = 0.6;
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final double AT_NIGHT = 0.4;

    /// In the last half hour before it closes few still call.
    private static final long LAST_MINUTES = 30;

    ZoneId zone() {
        return country.zone();
    }

    boolean isAlwaysOpen() {
        return opens.equals(closes);
    }

    boolean isOpenOn(LocalDate day) {
        return isAlwaysOpen()
                || (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                        && !Holidays.isHoliday(country, day)
                        && closedOnEves.stream().noneMatch(eve -> eve.is(day)));
    }

    boolean isOpen(Instant at) {
        var local = at.atZone(zone());
        var time = local.toLocalTime();
        return isAlwaysOpen()
                || (!time.isBefore(opens) && time.isBefore(closes) && isOpenOn(local.toLocalDate()));
    }

    /// How many agents are at their phones then.
    int staffed(Instant at) {
        if (!isOpen(at)) {
            return 0;
        }
        return (int) Math.round(agents * present(at.atZone(zone()).toLocalTime()));
    }

    private double present(LocalTime time) {
        if (isAlwaysOpen()) {
            return time.isBefore(MORNING) || !time.isBefore(NIGHT) ? AT_NIGHT : 1;
        }
        return !time.isBefore(LUNCH) && time.isBefore(AFTER_LUNCH) ? AT_LUNCH : 1;
    }

    /// How many calls come in a second then.
    double callsPerSecond(Instant at, Storms storms) {
        var ordinary = isOpen(at) ? load * shape(at.atZone(zone())) : 0;
        return (ordinary + storm(at, storms)) * agents / handleSeconds;
    }

    /// Whether a call of then is about the storm: those are short.
    double stormShare(Instant at, Storms storms) {
        var storm = storm(at, storms);
        return storm == 0 ? 0 : storm / (storm + load);
    }

    private double storm(Instant at, Storms storms) {
        return isAlwaysOpen() ? storms.load(at) : 0;
    }

    private double shape(ZonedDateTime at) {
        if (isAlwaysOpen()) {
            return switch (at.getHour()) {
                case 22, 23, 0, 1, 2, 3, 4, 5 -> 0.5;
                case 16, 17, 18, 19, 20, 21 -> 1.3;
                default -> 1;
            };
        }
        var isLast = !at.toLocalTime().isBefore(closes.minusMinutes(LAST_MINUTES));
        return week(at.getDayOfWeek())
                * switch (at.getHour()) {
                    case 8 -> 0.9;
                    case 9, 10 -> 1.1;
                    default -> isLast ? 0.6 : 0.95;
                };
    }

    /// Most call on Mondays, about what came with Saturday's post.
    private static double week(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> 1.15;
            case TUESDAY -> 1;
            case FRIDAY -> 0.85;
            default -> 0.95;
        };
    }
}
