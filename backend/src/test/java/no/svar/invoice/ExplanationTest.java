package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.svar.invoice.Explanation.Decider;
import no.svar.invoice.Explanation.Explained;
import no.svar.invoice.Explanation.Rule;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Period;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @Test
    void writesOutQuantityTimesPriceInEachLanguage() {
        var line =
                only(
                        PlainInvoice.forMonth("2026-02")
                                .line(LineKind.ENERGY, "1412.5", "KWH", "0.844", 119_215));
        assertThat(said(line.arithmetic(), Language.NB)).isEqualTo("1 412,5 kWh × 84,4 øre = 1 192,15 kr");
        assertThat(said(line.arithmetic(), Language.EN)).isEqualTo("1,412.5 kWh × 84.4 øre = NOK 1,192.15");
    }

    @Test
    void saysThatAnAmountWasRounded() {
        var line =
                only(PlainInvoice.forMonth("2026-02").line(LineKind.ENERGY, "100.5", "KWH", "0.8431", 8_473));
        assertThat(said(line.arithmetic(), Language.NB))
                .isEqualTo("100,5 kWh × 84,31 øre = 84,73 kr, avrundet til nærmeste øre");
    }

    @Test
    void saysWhereTheArithmeticDoesNotMakeTheAmount() {
        var line = only(PlainInvoice.forMonth("2026-02").line(LineKind.ENERGY, "100", "KWH", "0.84", 8_431));
        assertThat(said(line.arithmetic(), Language.EN))
                .startsWith("100 kWh × 84 øre is NOK 84.00, while the line is NOK 84.31.");
    }

    @ParameterizedTest
    @CsvSource({"1, MON, '1 måned × 39,00 kr = 39,00 kr'", "2, MON, '2 måneder × 19,50 kr = 39,00 kr'"})
    void countsMonthsByTheirName(String quantity, String unit, String expected) {
        var price = quantity.equals("1") ? "39.00" : "19.50";
        var line =
                only(
                        PlainInvoice.forMonth("2026-02")
                                .line(LineKind.ENERGY_FIXED, quantity, unit, price, 3_900));
        assertThat(said(line.arithmetic(), Language.NB)).isEqualTo(expected);
    }

    @Test
    void showsNoArithmeticWithoutAPrice() {
        assertThat(
                        only(PlainInvoice.forMonth("2026-02").line(LineKind.ENERGY, "100", "KWH", 8_431))
                                .arithmetic())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 2026-02, 0.0713, 'The rate is 7.13 øre per kWh without VAT, and the line uses it.'",
        "NO, 2025-11, 0.1253, 'The rate is 12.53 øre per kWh without VAT, and the line uses it.'",
        "NO, 2026-02, 0.0606, 'The general rate is 7.13 øre per kWh without VAT, while the line uses 6.06.'",
        "NO, 2025-05, 0.1693, 'We do not know the rate for all of this period'",
        "NO, 2027-01, 0.0713, 'We do not know the rate for all of this period'",
        "SE, 2026-02, 0.360, 'The rate is 36 öre per kWh without VAT, and the line uses it.'",
        "SE, 2026-02, 0.264, 'In municipalities in the north of Sweden it is 26.4, and the line uses the lower one.'",
        "SE, 2025-12, 0.439, 'The rate is 43.9 öre per kWh without VAT, and the line uses it.'",
        "SE, 2026-02,, 'The line does not say which rate it uses, so we cannot check it.'"
    })
    void checksTheElectricityTaxOfTheLinesDays(
            Country country, String month, @Nullable String price, String expected) {
        var line =
                only(
                        PlainInvoice.forMonth(month)
                                .in(country)
                                .line(LineKind.ELECTRICITY_TAX, "500", "KWH", price, 1_000));
        assertThat(line.decidedBy()).isEqualTo(Decider.STATE);
        assertThat(said(rule(line).text(), Language.EN)).contains(expected);
        assertThat(rule(line).source()).isNotBlank();
    }

    @Test
    void saysThatATaxChangedInsideThePeriod() {
        var newYear =
                PlainInvoice.withoutPeriod()
                        .forPeriod(new Period(LocalDate.parse("2025-12-16"), LocalDate.parse("2026-01-15")))
                        .line(LineKind.ELECTRICITY_TAX, "500", "KWH", "0.0713", 3_565);
        assertThat(said(rule(only(newYear)).text(), Language.EN))
                .startsWith("The rate changed during the period");
    }

    @Test
    void saysUntilWhenANorwegianEstimateCanCostMore() {
        var invoice =
                PlainInvoice.forMonth("2026-08")
                        .restingOn(Basis.ESTIMATED)
                        .line(LineKind.GRID_ENERGY, "300", "KWH", 9_000);
        assertThat(said(only(invoice).basisText(), Language.EN))
                .contains("If it is corrected after 28 February 2027, the grid company cannot ask for more");
        assertThat(said(note(invoice), Language.NB)).contains("mer enn seks måneder").contains("6-14");
    }

    @Test
    void tellsASwedeAboutTheContractRuleForLongEstimates() {
        var invoice =
                PlainInvoice.forMonth("2026-08")
                        .in(Country.SE)
                        .restingOn(Basis.ESTIMATED)
                        .line(LineKind.ENERGY, "300", "KWH", 30_000);
        assertThat(said(note(invoice), Language.SV))
                .contains("mer än åtta månader")
                .contains("15 % avdrag")
                .contains("ett villkor i avtalet, inte en lag");
    }

    @Test
    void hasNoEstimateNoteWhereNothingIsEstimated() {
        var measured = PlainInvoice.forMonth("2026-08").line(LineKind.ENERGY, "300", "KWH", 30_000);
        assertThat(Explanation.of(measured.build()).estimateNote()).isNull();
        var untold =
                PlainInvoice.forMonth("2026-08")
                        .restingOn(Basis.UNKNOWN)
                        .line(LineKind.ENERGY, "300", "KWH", 30_000);
        assertThat(Explanation.of(untold.build()).estimateNote()).isNull();
        assertThat(said(only(untold).basisText(), Language.EN))
                .isEqualTo("The seller has not said whether this was measured or estimated.");
    }

    @Test
    void explainsTheVatAndTheNorthernExemptionWithoutGuessing() {
        var mixed =
                PlainInvoice.forMonth("2026-02")
                        .line(LineKind.REMINDER_FEE, "1", "C62", 4_000)
                        .withVat("E", "0")
                        .line(LineKind.ENERGY, "500", "KWH", 40_000);
        assertThat(said(Explanation.of(mixed.build()).vat(), Language.EN))
                .startsWith(
                        "The VAT is 25 % of NOK 40.00, which makes NOK 10.00. No VAT was counted on NOK 400.00.")
                .contains("§ 6-6")
                .endsWith("The invoice does not say whether that is the reason here.");
    }

    @Test
    void saysWhatACreditNoteGivesBack() {
        var creditNote =
                PlainInvoice.forMonth("2026-02")
                        .ofKind(Invoice.Kind.CREDIT_NOTE)
                        .correcting("F-7")
                        .line(LineKind.ENERGY, "500", "KWH", 40_000);
        assertThat(said(only(creditNote).what(), Language.NB))
                .isEqualTo(
                        "Gis tilbake fra faktura F-7. Strømmen i perioden, til prisen i avtalen din med strømselskapet.");
    }

    @Test
    void saysWhenAReminderCostsMoreThanItMay() {
        var right = only(PlainInvoice.forMonth("2026-02").line(LineKind.REMINDER_FEE, "2", "C62", 7_600));
        assertThat(said(rule(right).text(), Language.EN))
                .isEqualTo(
                        "A reminder may cost at most NOK 38.00, and at the earliest 14 days after the due date.");
        var wrong = only(PlainInvoice.forMonth("2026-02").line(LineKind.REMINDER_FEE, "1", "C62", 7_000));
        assertThat(said(rule(wrong).text(), Language.EN)).endsWith("Ask the seller what it covers.");
        var untold = only(PlainInvoice.forMonth("2025-02").line(LineKind.REMINDER_FEE, "1", "C62", 7_000));
        assertThat(untold.rule()).isNull();
    }

    @Test
    void doesNotPretendToKnowTodaysLateInterest() {
        var line = only(PlainInvoice.forMonth("2026-08").line(LineKind.LATE_INTEREST, null, null, 500));
        assertThat(said(rule(line).text(), Language.EN)).contains("We do not know the rate of");
    }

    /// Every kind of line on everybody's invoice, in every language: nothing is empty and no place is left
    /// open.
    @Test
    void findsWordsForEverything() {
        for (var country : Country.values()) {
            for (var kind : LineKind.values()) {
                for (var basis : Basis.values()) {
                    var invoice = PlainInvoice.forMonth("2026-02").in(country).restingOn(basis);
                    var explanation = Explanation.of(invoice.line(kind, "10", "KWH", "0.5", 500).build());
                    assertThat(texts(explanation)).allSatisfy(ExplanationTest::isSaidInAllLanguages);
                }
            }
        }
    }

    private static Stream<Text> texts(Explanation explanation) {
        var line = explanation.lines().getFirst();
        var rule = line.rule();
        return Stream.of(
                        line.what(),
                        line.decidedByText(),
                        line.arithmetic(),
                        line.basisText(),
                        explanation.vat(),
                        explanation.estimateNote(),
                        rule == null ? null : rule.text())
                .filter(Objects::nonNull);
    }

    private static void isSaidInAllLanguages(Text text) {
        for (var language : Language.values()) {
            assertThat(text.in(language)).isNotBlank().doesNotContain("%s").doesNotContain("%%");
            assertThat(text.in(language).length()).isLessThan(2_000);
        }
    }

    private static Explained only(PlainInvoice invoice) {
        List<Explained> lines = Explanation.of(invoice.build()).lines();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static Rule rule(Explained line) {
        return Objects.requireNonNull(line.rule());
    }

    private static Text note(PlainInvoice invoice) {
        return Objects.requireNonNull(Explanation.of(invoice.build()).estimateNote());
    }

    /// With ordinary spaces and signs, however the platform sets them.
    private static String said(@Nullable Text text, Language language) {
        return Objects.requireNonNull(text)
                .in(language)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replaceAll("NOK(?=\\d)", "NOK ");
    }
}
