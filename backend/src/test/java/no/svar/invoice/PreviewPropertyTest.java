package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class PreviewPropertyTest {

    @Property
    void theInvoicedQuantityMakesTheInvoice(@ForAll("estimated") Invoice invoice) {
        var part = EstimatedPart.of(invoice, null);
        var preview = Preview.of(invoice, part, part.kwh());
        assertThat(preview.after()).isEqualTo(preview.before());
        assertThat(preview.rows()).noneMatch(Preview.Row::isChanged);
        assertThat(preview.change().minor()).isZero();
    }

    @Property
    void moreKilowattHoursNeverCostLess(
            @ForAll("estimated") Invoice invoice,
            @ForAll @BigRange(min = "0", max = "99999") @Scale(3) BigDecimal some,
            @ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal more) {
        var part = EstimatedPart.of(invoice, null);
        var fewer = Preview.of(invoice, part, some);
        var many = Preview.of(invoice, part, some.add(more));
        assertThat(many.after().payableMinor()).isGreaterThanOrEqualTo(fewer.after().payableMinor());
    }

    @Property
    void beforeIsTheInvoiceAndTheChangeIsWhatLiesBetween(
            @ForAll("estimated") Invoice invoice,
            @ForAll @BigRange(min = "0", max = "99999") @Scale(3) BigDecimal kwh) {
        var preview = Preview.of(invoice, EstimatedPart.of(invoice, null), kwh);
        assertThat(preview.before().payableMinor()).isEqualTo(invoice.payableMinor());
        assertThat(preview.before().netMinor()).isEqualTo(invoice.document().netMinor());
        assertThat(preview.change().minor())
                .isEqualTo(preview.after().payableMinor() - preview.before().payableMinor());
        assertThat(preview.rows().stream().mapToLong(Preview.Row::netMinor).sum())
                .isEqualTo(preview.after().netMinor());
    }

    @Provide
    Arbitrary<Invoice> estimated() {
        var quantities = Arbitraries.bigDecimals().between(BigDecimal.ONE, new BigDecimal("9999")).ofScale(3);
        var prices = Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(4);
        var fixed = Arbitraries.longs().between(-50_000, 50_000);
        return Combinators.combine(quantities, prices, prices, fixed, Arbitraries.of(true, false))
                .as(PreviewPropertyTest::invoice);
    }

    private static Invoice invoice(
            BigDecimal kwh, BigDecimal energy, BigDecimal grid, long fixed, boolean rounds) {
        var plain =
                PlainInvoice.forMonth("2026-11")
                        .restingOn(Basis.ESTIMATED)
                        .line(LineKind.ENERGY, kwh.toString(), "KWH", energy.toString(), net(kwh, energy))
                        .line(LineKind.ENERGY_FIXED, "1", "MON", fixed)
                        .withVat("S", "15")
                        .line(LineKind.GRID_ENERGY, kwh.toString(), "KWH", printed(grid), net(kwh, grid));
        if (!rounds) {
            return plain.build();
        }
        var over = Math.floorMod(plain.build().payableMinor(), 100L);
        return plain.rounded(over >= 50 ? 100 - over : -over).build();
    }

    /// As billers print it, with fewer decimals than they count with.
    private static String printed(BigDecimal price) {
        return price.setScale(2, RoundingMode.HALF_UP).toString();
    }

    private static long net(BigDecimal kwh, BigDecimal price) {
        return kwh.multiply(price).movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
