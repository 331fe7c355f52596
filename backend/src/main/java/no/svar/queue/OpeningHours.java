package no.svar.queue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.svar.regulation.Holidays;
import no.svar.regulation.Holidays.Eve;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// When a line is open, by the clocks and the holidays of its country.
final class OpeningHours {

    /// How far ahead the next opening is looked for.
    private static final int DAYS_AHEAD = 14;

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]{3})(?:-([A-Z]{3}))? (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");
    private static final String END_OF_DAY = "24:00";

    private final Country country;
    private final Map<DayOfWeek, List<Times>> week;
    private final boolean closedOnHolidays;
    private final Set<Eve> closedOnEves;

    private OpeningHours(
            Country country,
            Map<DayOfWeek, List<Times>> week,
            boolean closedOnHolidays,
            Set<Eve> closedOnEves) {
        this.country = country;
        this.week = week;
        this.closedOnHolidays = closedOnHolidays;
        this.closedOnEves = Set.copyOf(closedOnEves);
    }

    /// A time in which it is open without a break; the end does not belong to it.
    record Span(Instant from, Instant to) {

        boolean contains(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(to);
        }
    }

    /// Local times of a day.
    ///
    /// @param to null where it is the end of the day
    private record Times(LocalTime from, @Nullable LocalTime to) {

        boolean overlaps(Times other) {
            return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
        }
    }

    /// @param written `MON-FRI 08:00-15:30`
    /// @throws IllegalArgumentException where it is not written so, or hours of a day overlap
    static OpeningHours of(
            Country country, List<String> written, boolean closedOnHolidays, Set<Eve> closedOnEves) {
        var week = new EnumMap<DayOfWeek, List<Times>>(DayOfWeek.class);
        for (var text : written) {
            var found = WRITTEN.matcher(text.strip());
            if (!found.matches()) {
                throw new IllegalArgumentException("'" + text + "' is not like MON-FRI 08:00-15:30");
            }
            var first = day(found.group(1));
            var last = found.group(2) == null ? first : day(found.group(2));
            var times = times(found.group(3), found.group(4));
            for (var day = first; ; day = day.plus(1)) {
                add(week.computeIfAbsent(day, _ -> new ArrayList<>()), times, text);
                if (day == last) {
                    break;
                }
            }
        }
        week.values().forEach(day -> day.sort(Comparator.comparing(Times::from)));
        return new OpeningHours(country, week, closedOnHolidays, closedOnEves);
    }

    private static void add(List<Times> day, Times times, String text) {
        if (day.stream().anyMatch(times::overlaps)) {
            throw new IllegalArgumentException("'" + text + "' overlaps other hours of the same day");
        }
        day.add(times);
    }

    private static DayOfWeek day(String written) {
        for (var day : DayOfWeek.values()) {
            if (day.name().startsWith(written)) {
                return day;
            }
        }
        throw new IllegalArgumentException(written + " is no day; days are MON to SUN");
    }

    private static Times times(String from, String to) {
        try {
            var start = LocalTime.parse(from);
            var end = to.equals(END_OF_DAY) ? null : LocalTime.parse(to);
            if (end != null && !end.isAfter(start)) {
                throw new IllegalArgumentException(to + " is not after " + from);
            }
            return new Times(start, end);
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException(from + "-" + to + " are no times", noTime);
        }
    }

    Country country() {
        return country;
    }

    boolean isOpen(Instant instant) {
        return spanAt(instant) != null;
    }

    /// When it opens next after that instant: null where it does not within two weeks.
    @Nullable Instant opensAfter(Instant instant) {
        return spans(country.dayOf(instant), DAYS_AHEAD).stream()
                .map(Span::from)
                .filter(from -> from.isAfter(instant))
                .findFirst()
                .orElse(null);
    }

    /// When it closes, where it is open: null where it does not within two weeks, or is closed.
    @Nullable Instant closesAfter(Instant instant) {
        var span = spanAt(instant);
        var horizon = country.dayOf(instant).plusDays(DAYS_AHEAD).atStartOfDay(country.zone()).toInstant();
        return span == null || !span.to().isBefore(horizon) ? null : span.to();
    }

    /// The times of one local day in which it is open.
    List<Span> on(LocalDate day) {
        if (isClosedOn(day)) {
            return List.of();
        }
        return week.getOrDefault(day.getDayOfWeek(), List.of()).stream()
                .map(times -> new Span(at(day, times.from), end(day, times.to)))
                .filter(span -> span.from().isBefore(span.to()))
                .toList();
    }

    private @Nullable Span spanAt(Instant instant) {
        return spans(country.dayOf(instant), DAYS_AHEAD).stream()
                .filter(span -> span.contains(instant))
                .findFirst()
                .orElse(null);
    }

    /// The times from that day on; where one goes on over midnight it is one.
    private List<Span> spans(LocalDate first, int days) {
        var joined = new ArrayList<Span>();
        for (int ahead = 0; ahead <= days; ahead++) {
            for (var span : on(first.plusDays(ahead))) {
                if (!joined.isEmpty() && joined.getLast().to().equals(span.from())) {
                    joined.add(new Span(joined.removeLast().from(), span.to()));
                } else {
                    joined.add(span);
                }
            }
        }
        return joined;
    }

    private boolean isClosedOn(LocalDate day) {
        return (closedOnHolidays && Holidays.isHoliday(country, day))
                || closedOnEves.stream().anyMatch(eve -> eve.is(day));
    }

    private Instant end(LocalDate day, @Nullable LocalTime time) {
        return time == null ? day.plusDays(1).atStartOfDay(country.zone()).toInstant() : at(day, time);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(country.zone()).toInstant();
    }
}
