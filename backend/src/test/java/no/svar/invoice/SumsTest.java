package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import no.svar.invoice.Sums.Mismatch;
import no.svar.invoice.Sums.Stated;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

/// A document whose sums do not agree is told by how much.
class SumsTest {

    private static final Currency NOK = Currency.getInstance("NOK");
    private static final BigDecimal RATE = BigDecimal.valueOf(25);

    @Test
    void agreesWhereLinesVatPrepaidAndRoundingMakeThePayable() {
        assertThat(mismatches(10_000, 2_500, 2_500, 500, 13, 12_013)).isEmpty();
    }

    @Test
    void namesTheDifferenceOfThePayable() {
        var found = mismatches(10_000, 2_500, 2_500, 0, 0, 12_463);
        assertThat(found).extracting(Mismatch::stated).containsExactly(Stated.PAYABLE);
        assertThat(found.getFirst().reason().in(Language.EN)).contains("0.37");
    }

    @Test
    void comparesTheVatWithItsBreakdown() {
        assertThat(mismatches(10_000, 2_500, 2_600, 0, 0, 12_600))
                .extracting(Mismatch::stated)
                .containsExactly(Stated.VAT_TOTAL);
    }

    @Test
    void letsAShareBeOffByRoundingButNotByMore() {
        assertThat(mismatches(10_000, 2_501, 2_501, 0, 0, 12_501)).isEmpty();
        assertThat(mismatches(10_000, 2_502, 2_502, 0, 0, 12_502))
                .extracting(Mismatch::stated)
                .containsExactly(Stated.VAT_SHARE);
    }

    private static List<Mismatch> mismatches(
            long net, long share, long vat, long prepaid, long rounding, long payable) {
        var line =
                new Line(
                        1,
                        LineKind.OTHER,
                        "x",
                        null,
                        null,
                        null,
                        net,
                        "S",
                        RATE,
                        null,
                        null,
                        Basis.NOT_METERED,
                        null);
        var document =
                new Document(
                        new Seller("Eksempel AS", null, Seller.Role.BOTH),
                        List.of(line),
                        List.of(new VatShare("S", RATE, net, share)),
                        vat,
                        prepaid,
                        rounding,
                        List.of());
        return Sums.mismatches(document, payable, NOK);
    }
}
