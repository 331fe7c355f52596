package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.meter.InvoicedPrices.Price;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What use costs at the prices that somebody knows.
class UsageCostTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final Customer CUSTOMER = new Customer(UUID.randomUUID(), Language.NB);

    private final TreeMap<LocalDate, Long> days = new TreeMap<>();

    UsageCostTest() {
        days.put(FIRST, 10_000L);
        days.put(FIRST.plusDays(1), 20_000L);
        days.put(FIRST.plusDays(2), 5_555L);
    }

    @Test
    void addsUpWhatSeveralInvoicesChargeForADay() {
        var energy = price(0, 1, "1.25", Country.NO);
        var grid = price(1, 1, "0.51234", Country.NO);
        var cost = Objects.requireNonNull(cost(List.of(energy, grid)));
        assertThat(cost.amount().minor()).isEqualTo(4_775);
        assertThat(cost.pricedKwh()).isEqualByComparingTo("30");
    }

    @Test
    void saysNothingWhereNobodyKnowsAPriceOrTheCurrenciesDiffer() {
        assertThat(cost(List.of())).isNull();
        assertThat(cost(List.of(price(0, 0, "1", Country.NO), price(1, 1, "1", Country.SE)))).isNull();
        assertThat(cost(List.of(price(7, 9, "1", Country.NO)))).isNull();
    }

    private Consumption.@Nullable Cost cost(List<Price> prices) {
        return new UsageCost(List.of((customer, holdings, point, period) -> prices))
                .of(CUSTOMER, new Holdings(List.of()), "707057500012345671", days, Language.NB);
    }

    private static Price price(int from, int to, String perKwh, Country country) {
        var period = new Period(FIRST.plusDays(from), FIRST.plusDays(to));
        return new Price(period, new BigDecimal(perKwh), country.currency());
    }
}
