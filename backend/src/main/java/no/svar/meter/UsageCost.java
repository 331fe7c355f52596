package no.svar.meter;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.meter.Consumption.Cost;
import no.svar.meter.InvoicedPrices.Price;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Period;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What the use of some days cost at the prices that invoices charged for it.
@Singleton
final class UsageCost {

    private static final Text TEXT =
            new Text(
                    "Etter prisen per kWh på fakturaene dine for disse dagene. Faste beløp er ikke med.",
                    "Etter prisen per kWh på fakturaene dine for desse dagane. Faste beløp er ikkje med.",
                    "Enligt priset per kWh på dina fakturor för de här dagarna. Fasta belopp ingår inte.",
                    "At the price for each kWh on your invoices for these days. Fixed amounts are not included.");
    private static final String BASIS = "INVOICED_PRICES";

    private final List<InvoicedPrices> invoices;

    UsageCost(List<InvoicedPrices> invoices) {
        this.invoices = invoices;
    }

    /// Null where no invoice has a price for any of the days.
    ///
    /// @param whByDay what was used on each day that is known
    @Nullable Cost of(
            Customer customer,
            Holdings holdings,
            String meteringPoint,
            SortedMap<LocalDate, Long> whByDay,
            Language language) {
        if (invoices.isEmpty() || whByDay.isEmpty()) {
            return null;
        }
        var period = new Period(whByDay.firstKey(), whByDay.lastKey());
        var prices =
                invoices.stream()
                        .flatMap(known -> known.of(customer, holdings, meteringPoint, period).stream())
                        .toList();
        var currencies = prices.stream().map(Price::currency).distinct().toList();
        return currencies.size() == 1 ? cost(prices, whByDay, currencies.getFirst(), language) : null;
    }

    /// Rounded once, half up.
    private static @Nullable Cost cost(
            List<Price> prices, SortedMap<LocalDate, Long> whByDay, Currency currency, Language language) {
        var amount = BigDecimal.ZERO;
        var priced = new HashSet<LocalDate>();
        for (var price : prices) {
            var days = whByDay.subMap(price.days().from(), price.days().to().plusDays(1));
            for (var day : days.entrySet()) {
                amount = amount.add(Consumption.kwhOf(day.getValue()).multiply(price.perKwh()));
                priced.add(day.getKey());
            }
        }
        if (priced.isEmpty()) {
            return null;
        }
        var rounded = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        long wh = priced.stream().mapToLong(day -> whByDay.getOrDefault(day, 0L)).sum();
        return new Cost(Money.of(rounded, currency), Consumption.kwhOf(wh), TEXT.in(language), BASIS);
    }
}
