package no.svar.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What other rooms need to know of a customer's invoice.
///
/// @param balance what is left of it, to pay or to get
/// @param decider who decides what the invoice as a whole asks for
/// @param meteringPoints that its lines are about
public record InvoiceFact(
        String number,
        String account,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        Money payable,
        Money balance,
        @Nullable Country country,
        Decider decider,
        List<Line> lines,
        List<String> meteringPoints,
        String source,
        Instant asOf) {

    /// Who decides.
    public enum Decider {
        GRID_COMPANY,
        RETAILER,
        /// The state, or nobody knows.
        OTHER
    }

    /// One line, and who decides what it costs.
    public record Line(int position, Decider decider) {}
}
