package no.svar.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/// How a made-up phone queue is staffed and called over a day.
///
/// @param opens to the second it opens; with `closes` at midnight it never closes
/// @param handleSeconds how long an agent is busy with a call, on average
/// @param load how much of what the agents can do is asked of them in an ordinary hour
/// @param storms whether power cuts make people call
record PhoneHours(
        String queue,
        int agents,
        double handleSeconds,
        double load,
        LocalTime opens,
        LocalTime closes,
        boolean onWeekends,
        boolean storms) {

    static final List<PhoneHours> ALL =
            List.of(
                    new PhoneHours(
                            "invoice-phone",
                            8,
                            300,
                            0.98,
                            LocalTime.of(8, 0),
                            LocalTime.of(15, 30),
                            false,
                            false),
                    new PhoneHours(
                            "kundtjanst",
                            6,
                            240,
                            0.95,
                            LocalTime.of(8, 0),
                            LocalTime.of(17, 0),
                            false,
                            false),
                    new PhoneHours(
                            "outage-phone", 5, 180, 0.6, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, true, true));

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final LocalTime LUNCH = LocalTime.of(11, 30);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(12, 30);
    private static final double AT_LUNCH = 0.6;

    /// Every three hours a storm, most of it in the first half of an hour.
    private static final Duration BETWEEN_STORMS = Duration.ofHours(3);

    private static final double STORM_MINUTES = 45;
    private static final double STORM_FADES_IN_MINUTES = 25;
    private static final double STORM_LOAD = 3;

    boolean isOpen(Instant at) {
        var local = at.atZone(ZONE);
        return (onWeekends || local.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                && (opens.equals(closes)
                        || (!local.toLocalTime().isBefore(opens) && local.toLocalTime().isBefore(closes)));
    }

    /// How many agents are at their phones then.
    int staffed(Instant at) {
        if (!isOpen(at)) {
            return 0;
        }
        var time = at.atZone(ZONE).toLocalTime();
        var lunch = !opens.equals(closes) && !time.isBefore(LUNCH) && time.isBefore(AFTER_LUNCH);
        return lunch ? (int) Math.round(agents * AT_LUNCH) : agents;
    }

    /// How many calls come in a second then.
    double callsPerSecond(Instant at, Instant firstStorm) {
        var ordinary = isOpen(at) ? load * profile(at.atZone(ZONE)) : 0;
        return (ordinary + storm(at, firstStorm)) * agents / handleSeconds;
    }

    /// Whether a call of then is about the storm: those are short.
    double stormShare(Instant at, Instant firstStorm) {
        var storm = storm(at, firstStorm);
        return storm == 0 ? 0 : storm / (storm + load);
    }

    private double storm(Instant at, Instant firstStorm) {
        long since = Math.floorMod(Duration.between(firstStorm, at).toSeconds(), BETWEEN_STORMS.toSeconds());
        double minutes = since / 60.0;
        return storms && minutes < STORM_MINUTES
                ? STORM_LOAD * Math.exp(-minutes / STORM_FADES_IN_MINUTES)
                : 0;
    }

    private static double profile(ZonedDateTime at) {
        return switch (at.getHour()) {
            case 8 -> 0.9;
            case 9, 10 -> 1.1;
            case 0, 1, 2, 3, 4, 5 -> 0.2;
            default -> 0.95;
        };
    }
}
