package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Objects;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

class PreviewTest {

    @Test
    void recalculatesAllThatChargesForTheSameKilowattHours() {
        var invoice =
                november()
                        .line(LineKind.ENERGY, "500", "KWH", "0.922", 46_100)
                        .line(LineKind.ENERGY_MARKUP, "500", "KWH", "0.05", 2_500)
                        .line(LineKind.GRID_ENERGY, "500", "KWH", "0.2", 10_000)
                        .line(LineKind.ELECTRICITY_TAX, "500", "KWH", "0.0713", 3_565)
                        .line(LineKind.ENERGY_FIXED, "1", "MON", "39", 3_900)
                        .build();
        var preview = preview(invoice, "400");
        assertThat(preview.rows())
                .extracting(Preview.Row::netMinor)
                .containsExactly(36_880L, 2_000L, 8_000L, 2_852L, 3_900L);
        assertThat(preview.change().minor())
                .isEqualTo(preview.after().payableMinor() - invoice.payableMinor())
                .isEqualTo(-(12_433 + 3_108));
        assertThat(preview.rows().getLast().reason()).isEqualTo(PreviewReason.NOT_METERED);
        assertThat(preview.refused()).isEmpty();
    }

    @Test
    void leavesWhatHoursDecide() {
        var invoice =
                november()
                        .line(LineKind.ENERGY, "500", "KWH", "1", 50_000)
                        .line(LineKind.GRID_ENERGY, "300", "KWH", "0.3", 9_000)
                        .line(LineKind.GRID_ENERGY, "200", "KWH", "0.2", 4_000)
                        .line(LineKind.GRID_CAPACITY, "4.2", "KWT", 20_000)
                        .line(LineKind.POWER_SUPPORT, "500", "KWH", -6_000)
                        .line(LineKind.NORGESPRIS, "500", "KWH", -100)
                        .build();
        var preview = preview(invoice, "100");
        assertThat(preview.rows())
                .extracting(Preview.Row::reason)
                .containsExactly(
                        null,
                        PreviewReason.PRICE_BY_HOUR,
                        PreviewReason.PRICE_BY_HOUR,
                        PreviewReason.CAPACITY,
                        PreviewReason.SUPPORT_BY_HOUR,
                        PreviewReason.SUPPORT_BY_HOUR);
        assertThat(preview.refused()).hasSize(5).noneMatch(Preview.Row::isChanged);
        assertThat(Objects.requireNonNull(preview.refused().getLast().reasonText()).in(Language.EN))
                .contains("first 5,000 (holiday home: 1,000) kWh");
        assertThat(preview.after().netMinor()).isEqualTo(preview.before().netMinor() - 40_000);
    }

    @Test
    void doesNotGuessSupportOfAYearThatIsNotKnown() {
        var invoice =
                PlainInvoice.forMonth("2027-01")
                        .restingOn(Basis.ESTIMATED)
                        .line(LineKind.ENERGY, "500", "KWH", "1", 50_000)
                        .line(LineKind.POWER_SUPPORT, "500", "KWH", -6_000)
                        .build();
        assertThat(preview(invoice, "400").rows().getLast().reason()).isEqualTo(PreviewReason.RULE_UNKNOWN);
    }

    @Test
    void changesTheEstimatedPartOnlyAndWhatCoversIt() {
        var invoice =
                november()
                        .restingOn(Basis.MEASURED)
                        .line(LineKind.ENERGY, "300", "KWH", "1", 30_000)
                        .restingOn(Basis.ESTIMATED)
                        .line(LineKind.ENERGY, "200", "KWH", "1", 20_000)
                        .line(LineKind.GRID_ENERGY, "500", "KWH", "0.5", 25_000)
                        .restingOn(Basis.UNKNOWN)
                        .line(LineKind.ELECTRICITY_TAX, "500", "KWH", "0.1", 5_000)
                        .line(LineKind.ENOVA_LEVY, "200", "KWH", "0.01", 200)
                        .build();
        var preview = preview(invoice, "150");
        assertThat(preview.rows())
                .extracting(Preview.Row::reason)
                .containsExactly(PreviewReason.MEASURED, null, null, PreviewReason.BASIS_UNKNOWN, null);
        assertThat(preview.rows().get(2).quantity()).isEqualByComparingTo("450");
        assertThat(preview.rows().get(4).netMinor()).isEqualTo(150);
    }

    @Test
    void keepsTheInvoicesOwnVatRatesAndItsRoundingToWholeKroner() {
        var invoice =
                november()
                        .in(Country.SE)
                        .line(LineKind.ENERGY, "100", "KWH", "0.804", 8_040)
                        .withVat("Z", "0")
                        .line(LineKind.GRID_ENERGY, "100", "KWH", "0.3", 3_000)
                        .rounded(-50)
                        .build();
        assertThat(invoice.payableMinor()).isEqualTo(13_000);
        var preview = preview(invoice, "50");
        assertThat(preview.after()).isEqualTo(new PreviewTotals(5_520, 1_005, 6_500));
    }

    @Test
    void scalesTheAmountWhereTheInvoicePrintedARoundedPrice() {
        var invoice = november().line(LineKind.ENERGY, "500", "KWH", "0.84", 42_155).build();
        assertThat(preview(invoice, "500").change().minor()).isZero();
        assertThat(preview(invoice, "1000").rows().getFirst().netMinor()).isEqualTo(84_310);
    }

    @Test
    void refusesAPriceThatDoesNotMakeTheAmount() {
        var invoice = november().line(LineKind.ENERGY, "500", "KWH", "0.84", 45_000).build();
        assertThatThrownBy(() -> preview(invoice, "400"))
                .isInstanceOfSatisfying(
                        NotRecomputable.class,
                        refusal -> assertThat(refusal.detail()).isEqualTo(PreviewWords.NO_PRICE));
    }

    @Test
    void saysWhyNothingCanBeRecalculated() {
        var energy = november().restingOn(Basis.MEASURED).line(LineKind.ENERGY, "5", "KWH", "1", 500);
        assertThatThrownBy(() -> preview(energy.build(), "4"))
                .isInstanceOfSatisfying(
                        NotRecomputable.class,
                        refusal -> assertThat(refusal.detail()).isEqualTo(PreviewWords.MEASURED));
        var credit = november().ofKind(Invoice.Kind.CREDIT_NOTE).line(LineKind.ENERGY, "5", "KWH", "1", 500);
        assertThatThrownBy(() -> preview(credit.build(), "4"))
                .isInstanceOfSatisfying(
                        NotRecomputable.class,
                        refusal -> assertThat(refusal.detail()).isEqualTo(PreviewWords.CREDIT_NOTE));
        var fixed = november().line(LineKind.ENERGY_FIXED, "1", "MON", "39", 3_900);
        assertThatThrownBy(() -> preview(fixed.build(), "4"))
                .isInstanceOfSatisfying(
                        NotRecomputable.class,
                        refusal -> assertThat(refusal.detail()).isEqualTo(PreviewWords.NO_PRICE));
    }

    private static PlainInvoice november() {
        return PlainInvoice.forMonth("2026-11").restingOn(Basis.ESTIMATED);
    }

    private static Preview preview(Invoice invoice, String kwh) {
        return Preview.of(invoice, EstimatedPart.of(invoice, null), new BigDecimal(kwh));
    }
}
