package no.svar.claim;

import java.time.LocalDate;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// A day, or some days, that a text names, and where.
///
/// @param on the day, where the text says which
/// @param about the days among which it is, where it does not: `last week`, `in October`
record RantDate(@Nullable LocalDate on, @Nullable Period about, int from, int to) {

    /// The day, or the last of those that it can be.
    LocalDate latest() {
        if (on != null) {
            return on;
        }
        if (about != null) {
            return about.to();
        }
        throw new IllegalStateException("A date is a day or a period");
    }
}
