package no.svar.invoice;

import static no.svar.invoice.Difference.Category.CORRECTIONS;
import static no.svar.invoice.Difference.Category.DAYS;
import static no.svar.invoice.Difference.Category.FEES;
import static no.svar.invoice.Difference.Category.FIXED_FEES;
import static no.svar.invoice.Difference.Category.OTHER;
import static no.svar.invoice.Difference.Category.PRICE;
import static no.svar.invoice.Difference.Category.SUPPORT;
import static no.svar.invoice.Difference.Category.TAXES;
import static no.svar.invoice.Difference.Category.VAT;
import static no.svar.invoice.Difference.Category.VOLUME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.svar.invoice.Difference.Category;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    /// 500 kWh at 60 øre, then 620 kWh at 75 øre, both in 31 days: 120 kWh × 60 øre = 72 kr is volume, and
    /// 620 kWh × 15 øre = 93 kr is price.
    @Test
    void splitsPriceFromVolume() {
        var august = PlainInvoice.forMonth("2026-08").line(LineKind.ENERGY, "500", "KWH", 30_000).build();
        var october = PlainInvoice.forMonth("2026-10").line(LineKind.ENERGY, "620", "KWH", 46_500).build();
        var difference = Difference.between(august, october);
        assertThat(parts(difference)).isEqualTo(Map.of(VOLUME, 7_200L, PRICE, 9_300L, VAT, 4_125L));
        assertThat(said(difference, Language.EN))
                .containsExactly(
                        "The average price of the electricity went from 60 to 75 øre per kWh: +NOK 93.00",
                        "You used 120 kWh more than in August: +NOK 72.00",
                        "The VAT follows the amounts that it is counted on: +NOK 41.25");
        assertThat(said(difference, Language.NB))
                .startsWith("Gjennomsnittsprisen for strømmen gikk fra 60 til 75 øre per kWh: +93,00 kr");
        assertThat(said(difference, Language.NN)).contains("Du brukte 120 kWh meir enn i august: +72,00 kr");
        assertThat(said(difference, Language.SV)).contains("Du använde 120 kWh mer än i augusti: +72,00 Nkr");
    }

    /// 280 kWh in 28 days and 310 kWh in 31 days are the same 10 kWh a day: 3 days × 10 kWh × 50 øre.
    @Test
    void knowsALongerMonthFromMoreUse() {
        var february = PlainInvoice.forMonth("2026-02").line(LineKind.ENERGY, "280", "KWH", 14_000).build();
        var march = PlainInvoice.forMonth("2026-03").line(LineKind.ENERGY, "310", "KWH", 15_500).build();
        var difference = Difference.between(february, march);
        assertThat(parts(difference)).isEqualTo(Map.of(DAYS, 1_500L, VAT, 375L));
        assertThat(said(difference, Language.EN))
                .startsWith(
                        "The invoice covers 3 days more than last time (31 days against 28 days): +NOK 15.00");
    }

    /// 280 kWh at 50 øre in 28 days, 341 kWh at 50 øre in 31: 3 days × 10 kWh is 15 kr, 31 days × 1 kWh is
    /// 15.50.
    @Test
    void tellsUseByTheDayWhereTheDaysDiffer() {
        var february = PlainInvoice.forMonth("2026-02").line(LineKind.ENERGY, "280", "KWH", 14_000).build();
        var march = PlainInvoice.forMonth("2026-03").line(LineKind.ENERGY, "341", "KWH", 17_050).build();
        var difference = Difference.between(february, march);
        assertThat(parts(difference)).isEqualTo(Map.of(DAYS, 1_500L, VOLUME, 1_550L, VAT, 763L));
        assertThat(said(difference, Language.EN))
                .contains("You used 1 kWh more a day than in February: +NOK 15.50");
    }

    @Test
    void saysThatUseIsAnEstimateWhereOneOfTheInvoicesRestsOnOne() {
        var july =
                PlainInvoice.forMonth("2026-07").in(Country.SE).line(LineKind.ENERGY, "300", "KWH", 30_000);
        var august =
                PlainInvoice.forMonth("2026-08")
                        .in(Country.SE)
                        .restingOn(Basis.ESTIMATED)
                        .line(LineKind.ENERGY, "412.5", "KWH", 41_250);
        var difference = Difference.between(july.build(), august.build());
        assertThat(said(difference, Language.SV))
                .contains("Enligt en uppskattning använde du 112,5 kWh mer än i juli: +112,50 kr");
    }

    /// 28 days at 2 kr become 31 days at 2.50 kr: 3 × 2 kr is days, 31 × 0.50 kr is the fee itself.
    @Test
    void splitsAFixedFeeADayFromItsPrice() {
        var february = PlainInvoice.forMonth("2026-02").line(LineKind.GRID_FIXED, "28", "DAY", 5_600).build();
        var march = PlainInvoice.forMonth("2026-03").line(LineKind.GRID_FIXED, "31", "DAY", 7_750).build();
        assertThat(parts(Difference.between(february, march)))
                .isEqualTo(Map.of(DAYS, 600L, FIXED_FEES, 1_550L, VAT, 538L));
    }

    @Test
    void leavesAMonthlyFeeAloneWhereTheMonthIsLonger() {
        var february =
                PlainInvoice.forMonth("2026-02").line(LineKind.ENERGY_FIXED, "1", "MON", 3_900).build();
        var march = PlainInvoice.forMonth("2026-03").line(LineKind.ENERGY_FIXED, "1", "MON", 4_900).build();
        assertThat(parts(Difference.between(february, march)))
                .isEqualTo(Map.of(FIXED_FEES, 1_000L, VAT, 250L));
    }

    @Test
    void keepsTaxesSupportFeesAndCorrectionsWhole() {
        var before =
                PlainInvoice.forMonth("2026-08")
                        .line(LineKind.ELECTRICITY_TAX, "500", "KWH", 3_565)
                        .line(LineKind.POWER_SUPPORT, "500", "KWH", -5_000);
        var now =
                PlainInvoice.forMonth("2026-10")
                        .line(LineKind.ELECTRICITY_TAX, "600", "KWH", 4_278)
                        .line(LineKind.POWER_SUPPORT, "600", "KWH", -2_000)
                        .line(LineKind.REMINDER_FEE, "1", "C62", 3_800)
                        .line(LineKind.CORRECTION, "-40", "KWH", -2_400);
        var difference = Difference.between(before.build(), now.build());
        assertThat(parts(difference))
                .isEqualTo(
                        Map.of(
                                TAXES,
                                713L,
                                SUPPORT,
                                3_000L,
                                FEES,
                                3_800L,
                                CORRECTIONS,
                                -2_400L,
                                VAT,
                                1_279L));
        assertThat(said(difference, Language.EN))
                .containsExactly(
                        "New on this invoice is the reminder fee: +NOK 38.00",
                        "This time the electricity support takes less off: +NOK 30.00",
                        "This invoice corrects an earlier period: -NOK 24.00",
                        "The VAT follows the amounts that it is counted on: +NOK 12.79",
                        "This time the electricity tax is higher: +NOK 7.13");
    }

    @Test
    void countsWhatWasPrepaidAndRoundedAsOther() {
        var before =
                PlainInvoice.forMonth("2026-08").line(LineKind.ENERGY, "500", "KWH", 30_000).prepaid(10_000);
        var now = PlainInvoice.forMonth("2026-10").line(LineKind.ENERGY, "500", "KWH", 30_000).rounded(-50);
        assertThat(parts(Difference.between(before.build(), now.build()))).isEqualTo(Map.of(OTHER, 9_950L));
    }

    @Test
    void doesNotGuessAtPriceAndVolumeWhereAQuantityIsMissing() {
        var before = PlainInvoice.forMonth("2026-08").line(LineKind.ENERGY, null, null, 30_000);
        var now = PlainInvoice.forMonth("2026-10").line(LineKind.ENERGY, "500", "KWH", 36_000);
        var difference = Difference.between(before.build(), now.build());
        assertThat(parts(difference)).isEqualTo(Map.of(OTHER, 6_000L, VAT, 1_500L));
        assertThat(said(difference, Language.EN).getFirst())
                .contains("do not say enough to tell price from use");
    }

    @Test
    void takesUseAfterNoneAsVolume() {
        var before = PlainInvoice.forMonth("2026-08").line(LineKind.ENERGY, "0", "KWH", 0);
        var now = PlainInvoice.forMonth("2026-10").line(LineKind.ENERGY, "500", "KWH", 36_000);
        assertThat(parts(Difference.between(before.build(), now.build())))
                .isEqualTo(Map.of(VOLUME, 36_000L, VAT, 9_000L));
    }

    @Test
    void namesFourCausesAndGathersTheRest() {
        var before = PlainInvoice.forMonth("2026-08");
        var now =
                PlainInvoice.forMonth("2026-10")
                        .withVat("Z", "0")
                        .line(LineKind.ENERGY, "500", "KWH", 60_000)
                        .line(LineKind.GRID_ENERGY, "500", "KWH", 50_000)
                        .line(LineKind.GRID_FIXED, "1", "MON", 40_000)
                        .line(LineKind.ELECTRICITY_TAX, "500", "KWH", 30_000)
                        .line(LineKind.ENOVA_LEVY, "500", "KWH", 500)
                        .line(LineKind.INVOICE_FEE, "1", "C62", 700);
        var drivers = Difference.between(before.build(), now.build()).drivers();
        assertThat(drivers).hasSize(5);
        assertThat(drivers.getLast().amount().minor()).isEqualTo(1_200);
        assertThat(drivers.getLast().category()).isEqualTo(OTHER);
        assertThat(drivers.getLast().text().in(Language.NB))
                .startsWith("Flere mindre endringer til sammen: +12,00");
    }

    @Test
    void refusesACreditNoteAndAnotherCurrency() {
        var invoice = PlainInvoice.forMonth("2026-08").build();
        var creditNote = PlainInvoice.forMonth("2026-09").ofKind(Invoice.Kind.CREDIT_NOTE).build();
        var swedish = PlainInvoice.forMonth("2026-09").in(Country.SE).build();
        assertThatThrownBy(() -> Difference.between(invoice, creditNote)).isInstanceOf(NotComparable.class);
        assertThatThrownBy(() -> Difference.between(creditNote, invoice)).isInstanceOf(NotComparable.class);
        assertThatThrownBy(() -> Difference.between(invoice, swedish))
                .isInstanceOfSatisfying(
                        NotComparable.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("not-comparable"));
    }

    /// The parts that are not zero, in minor units.
    private static Map<Category, Long> parts(Difference difference) {
        var parts = new EnumMap<Category, Long>(Category.class);
        difference
                .parts()
                .forEach((category, amount) -> {
                    if (amount.minor() != 0) {
                        parts.put(category, amount.minor());
                    }
                });
        return parts;
    }

    /// The drivers' sentences with ordinary spaces and signs, however the platform sets them.
    private static List<String> said(Difference difference, Language language) {
        return difference.drivers().stream()
                .map(driver -> driver.text().in(language))
                .map(text -> text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-'))
                .map(text -> text.replaceAll("NOK(?=\\d)", "NOK "))
                .toList();
    }
}
