package no.svar.access;

import jakarta.inject.Singleton;
import no.svar.shared.Country;

/// In which country a customer is at home: whose calendar, currency and emergency numbers hold.
@Singleton
public final class Homelands {

    private final Customers customers;

    Homelands(Customers customers) {
        this.customers = customers;
    }

    /// Norway where the customer system has told of nobody by that id.
    public Country of(Customer customer) {
        return customers.find(customer.id()).map(CustomerRow::country).orElse(Country.NO);
    }
}
