package no.svar.feed;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/// Reads a whole row for the feed that it belongs to.
final class RowReader {

    private RowReader() {}

    /// @param latest an age beyond this one is a wrong clock's, and would shut out all that comes after it
    static <F extends Fact> Reading<F> read(Row row, Inlet<F> feed, Instant latest) {
        var fact = feed.read(row);
        if (fact.asOf().isAfter(latest)) {
            row.noteFault("asOf", Reasons.FUTURE);
        }
        row.noteUnknown();
        var sound = row.isSound();
        return new Reading<>(
                fact.key().isEmpty() || fact.key().endsWith(" ") ? null : fact.key(),
                sound ? fact : null,
                row.faults(),
                List.copyOf(row.notes().doubts()),
                row.notes().unknown().stream().limit(RowNotes.MAX).toList(),
                sound ? "" : kept(row));
    }

    /// The row's text without the values of secrets, nor of unknown fields, which may be misspelled secrets.
    private static String kept(Row row) {
        var hidden = new HashSet<>(row.notes().secrets());
        hidden.addAll(row.notes().unknown());
        return Rejected.without(hidden, row.fields());
    }
}
