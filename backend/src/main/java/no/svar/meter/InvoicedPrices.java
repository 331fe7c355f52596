package no.svar.meter;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.shared.Period;

/// What a customer's invoices charged for each kWh at a metering point; a room that knows invoices implements
/// it.
public interface InvoicedPrices {

    /// The prices of the days in a period, several for a day that several invoices charge for (energy and
    /// grid). At most one statement.
    List<Price> of(Customer customer, Holdings holdings, String meteringPoint, Period period);

    /// What each kWh of some days costs, taxes and VAT included, fixed amounts left out.
    record Price(Period days, BigDecimal perKwh, Currency currency) {}
}
