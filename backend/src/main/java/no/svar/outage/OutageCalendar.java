package no.svar.outage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Planned work as iCalendar (RFC 5545, with the name and refresh interval of RFC 7986).
final class OutageCalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// A line's octets, its end left out; what is longer goes on behind a blank.
    private static final int LONGEST_LINE = 75;

    /// Versions are counted in the seconds of what was told since then: a newer one is always greater.
    private static final long FIRST_VERSION = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();

    private final Language language;
    private final StringBuilder content = new StringBuilder();

    private OutageCalendar(Language language) {
        this.language = language;
    }

    static Text nameAt(String postalCode) {
        return new Text(
                        "Planlagt arbeid i %s",
                        "Planlagt arbeid i %s", "Planerat arbete i %s", "Planned work at %s")
                .with(postalCode);
    }

    static byte[] of(Text name, List<Outage> work, Language language) {
        var calendar = new OutageCalendar(language);
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Svar//Outages//" + language.tag().toUpperCase(Locale.ROOT));
        calendar.line("METHOD", "PUBLISH");
        calendar.text("NAME", name.in(language));
        calendar.text("X-WR-CALNAME", name.in(language));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        work.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.content.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(Outage outage) {
        line("BEGIN", "VEVENT");
        line("UID", outage.id() + "@svar");
        line("DTSTAMP", UTC.format(outage.asOf()));
        line("LAST-MODIFIED", UTC.format(outage.asOf()));
        line("SEQUENCE", Long.toString(Math.max(0, outage.asOf().getEpochSecond() - FIRST_VERSION)));
        line("DTSTART", UTC.format(outage.startedAt()));
        var end = end(outage);
        if (end != null && end.isAfter(outage.startedAt())) {
            line("DTEND", UTC.format(end));
        }
        line("STATUS", status(outage));
        line("TRANSP", "TRANSPARENT");
        text("SUMMARY", OutageWords.title(outage).in(language));
        text("DESCRIPTION", description(outage));
        var municipality = outage.details().municipality();
        if (municipality != null) {
            text("LOCATION", municipality);
        }
        line("END", "VEVENT");
    }

    private static @Nullable Instant end(Outage outage) {
        var estimate = outage.details().estimate();
        if (outage.restoredAt() != null) {
            return outage.restoredAt();
        }
        return outage.isOpen() && estimate != null ? estimate.latest() : outage.details().plannedEnd();
    }

    private static String status(Outage outage) {
        return switch (outage.status()) {
            case CANCELLED -> "CANCELLED";
            case RETIRED -> "TENTATIVE";
            case ANNOUNCED, STARTED, NEW, CONFIRMED, CREW_ASSIGNED, CREW_ON_SITE, PARTLY_RESTORED, RESTORED ->
                    "CONFIRMED";
        };
    }

    private String description(Outage outage) {
        var said = new ArrayList<String>();
        said.add(OutageWords.status(outage).in(language) + ".");
        said.add(CauseWords.of(outage, language));
        said.add(
                outage.gridCompany()
                        + (outage.details().phone() == null ? "" : ", " + outage.details().phone()));
        return String.join("\n", said);
    }

    private void text(String name, String value) {
        line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r", "")
                        .replace("\n", "\\n"));
    }

    /// Folded between characters, never within one.
    private void line(String name, String value) {
        int octets = 0;
        for (int character : (name + ':' + value).codePoints().toArray()) {
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                content.append("\r\n ");
                octets = 1;
            }
            content.appendCodePoint(character);
            octets += size;
        }
        content.append("\r\n");
    }
}
