package no.svar.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Text;

/// Times of day, weekdays, ages and lengths of time as people say them.
final class ClockWords {

    private static final DateTimeFormatter DOT = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter COLON = DateTimeFormatter.ofPattern("HH:mm");
    private static final int AGE_STEP = 10;
    private static final int MINUTE = 60;

    private ClockWords() {}

    static Text time(LocalTime time) {
        var nordic = "kl. " + DOT.format(time);
        return new Text(nordic, nordic, nordic, COLON.format(time));
    }

    /// `i dag kl. 08.00`, `i morgen kl. 08.00`, `tirsdag kl. 08.00`, `2. januar 2027 kl. 08.00`.
    static Text moment(Instant moment, Instant now, Country country) {
        var local = moment.atZone(country.zone());
        var days = ChronoUnit.DAYS.between(country.dayOf(now), local.toLocalDate());
        return day(local, days).with(time(local.toLocalTime()), local.toLocalDate());
    }

    private static Text day(ZonedDateTime local, long days) {
        if (days == 0) {
            return new Text("i dag %s", "i dag %s", "i dag %s", "today at %s");
        }
        if (days == 1) {
            return new Text("i morgen %s", "i morgon %s", "i morgon %s", "tomorrow at %s");
        }
        if (days < 7) {
            return new Text(
                    weekday(local, Language.NB) + " %s",
                    weekday(local, Language.NN) + " %s",
                    "på " + weekday(local, Language.SV) + " %s",
                    "on " + weekday(local, Language.EN) + " at %s");
        }
        return new Text("%2$s %1$s", "%2$s %1$s", "%2$s %1$s", "on %2$s at %1$s");
    }

    /// `mandager`, as in "on Mondays".
    static Text weekdays(LocalDate day) {
        var local = day.atStartOfDay(ZoneOffset.UTC);
        return new Text(
                weekday(local, Language.NB) + "er",
                weekday(local, Language.NN) + "ar",
                weekday(local, Language.SV) + "ar",
                weekday(local, Language.EN) + "s");
    }

    private static String weekday(ZonedDateTime local, Language language) {
        return local.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
    }

    /// `Oppdatert for 20 sekunder siden.`; rounded down to ten seconds, then to minutes.
    static Text updated(Duration age) {
        long seconds = age.toSeconds();
        if (seconds < AGE_STEP) {
            return new Text(
                    "Oppdatert nettopp.",
                    "Oppdatert nett no.",
                    "Uppdaterat alldeles nyss.",
                    "Updated just now.");
        }
        if (seconds < MINUTE) {
            return new Text(
                            "Oppdatert for %s sekunder siden.",
                            "Oppdatert for %s sekund sidan.",
                            "Uppdaterat för %s sekunder sedan.",
                            "Updated %s seconds ago.")
                    .with(seconds / AGE_STEP * AGE_STEP);
        }
        return new Text(
                        "Oppdatert for %s siden.",
                        "Oppdatert for %s sidan.", "Uppdaterat för %s sedan.", "Updated %s ago.")
                .with(minutes(seconds / MINUTE));
    }

    static Text minutes(long minutes) {
        var one = minutes == 1;
        return new Text(
                        one ? "ett minutt" : "%s minutter",
                        one ? "eitt minutt" : "%s minutt",
                        one ? "en minut" : "%s minuter",
                        one ? "one minute" : "%s minutes")
                .with(minutes);
    }
}
