package no.svar.meter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Says which hour is meant as people say it: `tirsdag 5. januar kl. 17–18`.
///
/// In autumn the clock shows one hour twice; each of the two is named by which one it is.
final class HourWords {

    private static final String NORWEGIAN = "EEEE d. MMMM";

    private HourWords() {}

    /// The clock hour that starts then.
    static Text of(Instant from, ZoneId zone) {
        return of(from, 1, zone);
    }

    /// Several hours in a row of one day, or of several.
    ///
    /// @param to the first instant after them
    static Text of(Instant from, Instant to, ZoneId zone) {
        var hours = (to.getEpochSecond() - from.getEpochSecond()) / 3600;
        var sameDay = from.atZone(zone).toLocalDate().equals(to.minusSeconds(1).atZone(zone).toLocalDate());
        if (sameDay) {
            return of(from, (int) hours, zone);
        }
        return new Text("%s til %s", "%s til %s", "%s till %s", "%s until %s")
                .with(start(from, zone), start(to, zone));
    }

    private static Text of(Instant from, int hours, ZoneId zone) {
        var start = from.atZone(zone);
        // The wall clock of the last hour's start: the hour after it may be shown an hour early or late.
        var end = from.plusSeconds(3600L * (hours - 1)).atZone(zone).getHour() + 1;
        var which = hours == 1 ? which(start) : null;
        var text =
                new Text("%s kl. %s–%s", "%s kl. %s–%s", "%s kl. %s–%s", "%s, %s:00–%s:00")
                        .with(day(start), twoDigits(start.getHour()), twoDigits(end));
        return which == null ? text : new Text("%s %s", "%s %s", "%s %s", "%s %s").with(text, which);
    }

    private static Text start(Instant at, ZoneId zone) {
        var start = at.atZone(zone);
        return new Text("%s kl. %s", "%s kl. %s", "%s kl. %s", "%s at %s:00")
                .with(day(start), twoDigits(start.getHour()));
    }

    private static Text day(ZonedDateTime at) {
        return new Text(
                said(at, Language.NB, NORWEGIAN),
                said(at, Language.NN, NORWEGIAN),
                said(at, Language.SV, "EEEE d MMMM"),
                said(at, Language.EN, "EEEE d MMMM"));
    }

    private static String said(ZonedDateTime at, Language language, String pattern) {
        return at.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    private static String twoDigits(int hour) {
        return String.format(Locale.ROOT, "%02d", hour);
    }

    private static @Nullable Text which(ZonedDateTime start) {
        var earlier = start.withEarlierOffsetAtOverlap();
        var later = start.withLaterOffsetAtOverlap();
        if (earlier.equals(later)) {
            return null;
        }
        return start.equals(earlier)
                ? new Text(
                        "(første gang, sommertid)",
                        "(første gongen, sommartid)",
                        "(första gången, sommartid)",
                        "(the first time, summer time)")
                : new Text(
                        "(andre gang, vintertid)",
                        "(andre gongen, vintertid)",
                        "(andra gången, vintertid)",
                        "(the second time, winter time)");
    }
}
