package no.svar.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A customer who holds or held a metering point, from the first to the last day of the agreement.
///
/// @param customer the customer's id
/// @param to null where the agreement is open
public record Holder(String customer, String meteringPoint, LocalDate from, @Nullable LocalDate to) {

    /// Whether what happened at the metering point on that day is this customer's own.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
