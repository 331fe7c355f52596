package no.svar.regulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// What one rule says from day to day: rows that do not overlap, each with its source.
///
/// A day without a row is refused with [NotCovered].
///
/// @param rule the rule's id, such as `NO-INT-1`
public record Dated<T>(String rule, List<Row<T>> rows) {

    /// One value, from a day until the day before another.
    public record Row<T>(LocalDate from, LocalDate until, T value, Source source) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /// A run of days under one row.
    public record Span<T>(Row<T> row, long days) {}

    public Dated {
        rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.from().isBefore(row.until())) {
                throw new IllegalArgumentException(rule + ": a row ends after the day it starts");
            }
            if (i > 0 && row.from().isBefore(rows.get(i - 1).until())) {
                throw new IllegalArgumentException(rule + ": rows stand in order and do not overlap");
            }
        }
    }

    /// @param from the first day, `until` the first day that is no longer covered; both ISO dates
    static <T> Row<T> row(String from, String until, T value, Source source) {
        return new Row<>(LocalDate.parse(from), LocalDate.parse(until), value, source);
    }

    public boolean covers(LocalDate day) {
        return rows.stream().anyMatch(row -> row.contains(day));
    }

    /// @throws NotCovered where no row covers the day
    public Row<T> on(LocalDate day) {
        return rows.stream()
                .filter(row -> row.contains(day))
                .findFirst()
                .orElseThrow(() -> new NotCovered(rule, day));
    }

    /// The rows from the first day through the last, with the number of days under each; none where the last
    /// day is before the first.
    ///
    /// @throws NotCovered where a day in between has no row
    public List<Span<T>> across(LocalDate first, LocalDate last) {
        var spans = new ArrayList<Span<T>>();
        var day = first;
        while (!day.isAfter(last)) {
            var row = on(day);
            var next = row.until().isAfter(last) ? last.plusDays(1) : row.until();
            spans.add(new Span<>(row, ChronoUnit.DAYS.between(day, next)));
            day = next;
        }
        return spans;
    }
}
