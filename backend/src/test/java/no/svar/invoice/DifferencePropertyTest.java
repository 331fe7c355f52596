package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.svar.invoice.Difference.Category;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// What holds for every two invoices, however odd.
class DifferencePropertyTest {

    /// The most minor units that one amount in a feed may have.
    private static final long MOST = 999_999_999_999_999L;

    record Item(LineKind kind, @Nullable String quantity, @Nullable String unit, long net) {}

    @Property(tries = 8_000)
    void partsAndDriversAddUpToTheTotal(
            @ForAll("invoices") Invoice previous, @ForAll("invoices") Invoice current) {
        var difference = Difference.between(previous, current);
        var total = current.payableMinor() - previous.payableMinor();
        assertThat(difference.total().minor()).isEqualTo(total);
        assertThat(sum(difference.parts().values())).isEqualTo(total);
        assertThat(difference.parts().keySet()).containsExactly(Category.values());
        var drivers = difference.drivers().stream().map(Difference.Driver::amount).toList();
        assertThat(sum(drivers)).isEqualTo(total);
        assertThat(drivers).hasSizeLessThanOrEqualTo(5);
        assertThat(difference.drivers())
                .allSatisfy(driver -> {
                    for (var language : Language.values()) {
                        assertThat(driver.text().in(language)).isNotBlank().doesNotContain("%");
                    }
                });
    }

    @Property(tries = 2_000)
    void theWayBackIsTheSameDistance(@ForAll("invoices") Invoice one, @ForAll("invoices") Invoice other) {
        assertThat(Difference.between(other, one).total())
                .isEqualTo(Difference.between(one, other).total().negated());
    }

    @Property(tries = 2_000)
    void anInvoiceDoesNotDifferFromItself(@ForAll("invoices") Invoice invoice) {
        var difference = Difference.between(invoice, invoice);
        assertThat(difference.drivers()).isEmpty();
        assertThat(difference.parts().values()).allMatch(part -> part.minor() == 0);
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        var off = Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(0L)), Tuple.of(1, amounts()));
        return Combinators.combine(periods(), items().list().ofMaxSize(12), amounts(), amounts(), off)
                .as(DifferencePropertyTest::invoice);
    }

    private static Invoice invoice(
            @Nullable Period period, List<Item> items, long prepaid, long rounding, long off) {
        var invoice =
                PlainInvoice.withoutPeriod().forPeriod(period).prepaid(prepaid).rounded(rounding).off(off);
        for (var item : items) {
            invoice.line(item.kind(), item.quantity(), item.unit(), item.net());
        }
        return invoice.build();
    }

    private static Arbitrary<Item> items() {
        var quantities =
                Arbitraries.frequencyOf(
                        Tuple.of(
                                6,
                                Arbitraries.bigDecimals()
                                        .between(BigDecimal.ZERO, new BigDecimal("5000"))
                                        .ofScale(3)),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        new BigDecimal("0.000001"),
                                        new BigDecimal("-412.5"),
                                        new BigDecimal("999999999999999"))),
                        Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)));
        return Combinators.combine(
                        Arbitraries.of(LineKind.class),
                        quantities.map(BigDecimal::toPlainString).injectNull(0.1),
                        Arbitraries.frequency(
                                        Tuple.of(6, "KWH"),
                                        Tuple.of(1, "KWT"),
                                        Tuple.of(2, "MON"),
                                        Tuple.of(2, "DAY"))
                                .injectNull(0.1),
                        amounts())
                .as(Item::new);
    }

    private static Arbitrary<Long> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(-500_000, 500_000)),
                Tuple.of(1, Arbitraries.longs().between(-MOST, MOST)),
                Tuple.of(1, Arbitraries.just(0L)));
    }

    private static Arbitrary<@Nullable Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000), Arbitraries.integers().between(0, 400))
                .as((start, length) -> {
                    var from = LocalDate.parse("2024-01-01").plusDays(start);
                    return new Period(from, from.plusDays(length));
                })
                .injectNull(0.15);
    }

    private static long sum(Collection<Money> amounts) {
        return amounts.stream().mapToLong(Money::minor).sum();
    }
}
