package no.svar.invoice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.svar.access.Agreements;
import no.svar.access.Customer;

/// Which of some numbers are invoices of the customer: what other rooms ask where a customer has named some.
@Singleton
public final class OwnInvoices {

    private final Agreements agreements;
    private final BillRows rows;

    OwnInvoices(Agreements agreements, BillRows rows) {
        this.agreements = agreements;
        this.rows = rows;
    }

    /// Those numbers that are the customer's; somebody else's number is left out just like one that nobody
    /// has.
    public Set<String> among(Customer customer, List<String> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        var holdings = agreements.of(customer);
        return rows.places(numbers).stream()
                .filter(place -> holdings.coversAccount(place.account(), place.belongsOn()))
                .map(BillRows.NumberedPlace::number)
                .collect(Collectors.toUnmodifiableSet());
    }
}
