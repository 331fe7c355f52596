package no.svar.regulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A calendar day at one place, which is not always 24 hours long (MTR-7).
///
/// Values are counted from its start in UTC: the wall clock skips an hour in spring and shows one twice in
/// autumn, so a day has 23, 24 or 25 hours, or 92, 96 or 100 quarters.
public record LocalDay(LocalDate date, ZoneId zone) {

    public Instant start() {
        return date.atStartOfDay(zone).toInstant();
    }

    /// The first instant of the next day.
    public Instant end() {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /// How many intervals of that length make up the day.
    public int intervals(Duration length) {
        return Math.toIntExact(Duration.between(start(), end()).dividedBy(length));
    }
}
