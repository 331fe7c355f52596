package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.svar.shared.Country;
import no.svar.shared.Period;
import org.junit.jupiter.api.Test;

class UblReaderTest {

    @Test
    void readsTheHeadOfAnInvoice() {
        var invoice = Ubl.sample("household").invoice();
        assertThat(invoice.key()).isEqualTo("INVOICE F-2026-10");
        assertThat(invoice.account()).isEqualTo("K-1001");
        assertThat(invoice.country()).isEqualTo(Country.NO);
        assertThat(invoice.issuedOn()).isEqualTo("2026-11-04");
        assertThat(invoice.dueOn()).isEqualTo("2026-11-20");
        assertThat(invoice.period()).isEqualTo(october(31));
        assertThat(invoice.paymentReference()).isEqualTo("12345674");
        assertThat(invoice.payeeAccount()).isEqualTo("NO9386011117947");
        assertThat(invoice.corrects()).isEqualTo("F-2026-09");
        assertThat(invoice.asOf()).isEqualTo(Ubl.AS_OF);
    }

    @Test
    void readsTheTotalsAndTheVatBreakdownInTheDocumentsOwnCurrency() {
        var invoice = Ubl.sample("household").invoice();
        assertThat(invoice.currency().getCurrencyCode()).isEqualTo("NOK");
        assertThat(invoice.payableMinor()).isEqualTo(67_600);
        var document = invoice.document();
        assertThat(document.netMinor()).isEqualTo(62_835);
        assertThat(document.vatMinor()).isEqualTo(14_759);
        assertThat(document.prepaidMinor()).isEqualTo(10_000);
        assertThat(document.roundingMinor()).isEqualTo(6);
        assertThat(document.vat())
                .containsExactly(
                        new VatShare("S", BigDecimal.valueOf(25), 59_035, 14_759),
                        new VatShare("O", BigDecimal.ZERO, 3_800, 0));
    }

    @Test
    void readsLinesWithChargesAndDiscountsBehindThem() {
        assertThat(Ubl.sample("household").invoice().document().lines())
                .extracting(Line::position, Line::kind, Line::text, Line::netMinor, Line::basis)
                .containsExactly(
                        tuple(1, LineKind.ENERGY, "Strøm, spotpris NO5", 40_040L, Basis.MEASURED),
                        tuple(2, LineKind.GRID_ENERGY, "Nettleie energiledd", 13_495L, Basis.ESTIMATED),
                        tuple(3, LineKind.GRID_CAPACITY, "Post 3", 7_500L, Basis.UNKNOWN),
                        tuple(
                                4,
                                LineKind.REMINDER_FEE,
                                "Purregebyr for forrige faktura",
                                3_800L,
                                Basis.NOT_METERED),
                        tuple(5, LineKind.DISCOUNT, "Velkomstgave", -2_000L, Basis.NOT_METERED));
    }

    @Test
    void readsQuantityPriceForOneUnitAndALinesOwnPeriod() {
        var lines = Ubl.sample("household").invoice().document().lines();
        assertThat(lines.getFirst().quantity()).isEqualTo("500.5");
        assertThat(lines.getFirst().unit()).isEqualTo("KWH");
        assertThat(lines.getFirst().unitPrice()).isEqualTo("0.8");
        assertThat(lines.getFirst().period()).isNull();
        assertThat(lines.get(1).period()).isEqualTo(october(30));
    }

    @Test
    void findsTheMeteringPointInAPropertyAReferenceOrThePlaceOfDelivery() {
        assertThat(Ubl.sample("household").invoice().document().lines())
                .extracting(Line::meteringPoint)
                .containsExactly(
                        "707057500000000018", "707057500999999997", "707057500012345671", null, null);
    }

    @Test
    void knowsWhatASellerAnswersForByItsLines() {
        assertThat(Ubl.sample("household").invoice().document().seller())
                .isEqualTo(new Seller("Eksempel Kraft og Nett AS", "123456785", Seller.Role.BOTH));
        assertThat(Ubl.sample("credit").invoice().document().seller())
                .isEqualTo(new Seller("Exempel Elnät", null, Seller.Role.GRID_COMPANY));
        var supplyOnly =
                Ubl.sample("household")
                        .replace(">GRID_CAPACITY<", ">OTHER<")
                        .replace(">Nettleie energiledd<", ">Påslag<");
        assertThat(supplyOnly.invoice().document().seller().role()).isEqualTo(Seller.Role.RETAILER);
    }

    @Test
    void readsACreditNoteAsWhatItGivesBack() {
        var credit = Ubl.sample("credit").invoice();
        assertThat(credit.key()).isEqualTo("CREDIT_NOTE K-77");
        assertThat(credit.payableMinor()).isEqualTo(22_500);
        assertThat(credit.document().lines().getFirst().netMinor()).isEqualTo(18_000);
        assertThat(credit.corrects()).isEqualTo("F-70");
        assertThat(credit.account()).isEqualTo("5560473521");
        assertThat(credit.dueOn()).isEqualTo("2026-10-31");
    }

    @Test
    void takesThePeriodFromTheLinesWhereTheDocumentHasNone() {
        assertThat(Ubl.sample("credit").invoice().period())
                .isEqualTo(new Period(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31)));
    }

    @Test
    void doesNotGuessACountryThatItHasNoRulesFor() {
        var danish = Ubl.sample("credit").replace(">SE<", ">DK<");
        assertThat(danish.invoice().country()).isNull();
    }

    @Test
    void reportsWhatPeppolHasNoPlaceFor() {
        assertThat(Ubl.sample("household").only().unknownFields())
                .containsExactly("/Invoice/PricingCurrencyCode");
    }

    @Test
    void readsEachDocumentOfABatchInOrder() {
        var batch = Ubl.batch(Ubl.text("household"), Ubl.text("credit"), Ubl.text("household"));
        assertThat(batch.readings())
                .extracting(reading -> reading.key())
                .containsExactly("INVOICE F-2026-10", "CREDIT_NOTE K-77", "INVOICE F-2026-10");
        assertThat(batch.readings()).allSatisfy(reading -> assertThat(reading.fact()).isNotNull());
    }

    @Test
    void keepsTheOthersOfABatchWhereOneIsWrong() {
        var wrong = Ubl.text("credit").replace("<cbc:ID>K-77</cbc:ID>", "");
        var batch = Ubl.batch(wrong, Ubl.text("household"));
        assertThat(batch.readings().getFirst().fact()).isNull();
        assertThat(batch.readings().getFirst().faults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/CreditNote/ID");
        assertThat(batch.readings().getLast().fact()).isNotNull();
    }

    @Test
    void readsATextWithAByteOrderMark() {
        assertThat(Ubl.of("\uFEFF" + Ubl.text("household")).invoice().number()).isEqualTo("F-2026-10");
    }

    @Test
    void passesOverALargeAttachment() {
        var text = Ubl.text("household").replace("R3JhZg==", "QUJD".repeat(1_000_000));
        assertThat(Ubl.of(text).invoice().number()).isEqualTo("F-2026-10");
    }

    private static Period october(int to) {
        return new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, to));
    }
}
