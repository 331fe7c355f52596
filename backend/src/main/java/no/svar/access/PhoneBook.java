package no.svar.access;

import jakarta.inject.Singleton;
import java.util.Optional;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Where a customer can be called.
@Singleton
public final class PhoneBook {

    private final Customers customers;

    PhoneBook(Customers customers) {
        this.customers = customers;
    }

    /// @param number E.164; null where the customer system has told of none
    /// @param country whose number it is that bears no country code
    public record Entry(@Nullable String number, Country country) {}

    /// One statement; Norway and no number where the customer system has told of nobody by that id.
    public Entry of(Customer customer) {
        Optional<CustomerRow> row = customers.find(customer.id());
        return new Entry(
                row.map(CustomerRow::phone).orElse(null), row.map(CustomerRow::country).orElse(Country.NO));
    }
}
