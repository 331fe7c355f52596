package no.svar.invoice;

import java.util.List;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The `LegalMonetaryTotal`, and whether what it prints agrees with the document's lines and charges.
final class UblTotals {

    private static final Text LINES = sentence("Linjene", "Linjene", "Raderna", "The lines");
    private static final Text ALLOWANCES = sentence("Rabattene", "Rabattane", "Rabatterna", "The allowances");
    private static final Text CHARGES = sentence("Tilleggene", "Tillegga", "Tilläggen", "The charges");
    private static final Text NET =
            sentence(
                    "Linjene, rabattene og tilleggene",
                    "Linjene, rabattane og tillegga",
                    "Raderna, rabatterna och tilläggen",
                    "The lines, allowances and charges");
    private static final Text GROSS =
            sentence(
                    "Nettobeløpet og merverdiavgiften",
                    "Nettobeløpet og meirverdiavgifta",
                    "Nettobeloppet och momsen",
                    "The net amount and the VAT");

    private final UblFields fields;
    private @Nullable Long lines;
    private @Nullable Long net;
    private @Nullable Long gross;
    private @Nullable Long allowances;
    private @Nullable Long charges;
    private @Nullable Long prepaid;
    private @Nullable Long rounding;
    private @Nullable Long payable;

    UblTotals(UblFields fields) {
        this.fields = fields;
    }

    void read() {
        fields.cursor().children(this::child);
    }

    long payableMinor() {
        return fields.required("LegalMonetaryTotal/PayableAmount", payable, 0L);
    }

    long prepaidMinor() {
        return orZero(prepaid);
    }

    long roundingMinor() {
        return orZero(rounding);
    }

    /// Notes each printed total that the document's parts do not add up to.
    ///
    /// What is payable is compared where all formats are: in [Sums].
    void compare(List<Line> ofLines, List<UblCharge> ofDocument, long vatMinor) {
        var lineSum = ofLines.stream().mapToLong(Line::netMinor).sum();
        var chargeSum = ofDocument.stream().filter(UblCharge::isCharge).mapToLong(UblCharge::minor).sum();
        var allowanceSum =
                ofDocument.stream().filter(charge -> !charge.isCharge()).mapToLong(UblCharge::minor).sum();
        var netSum = lineSum + chargeSum - allowanceSum;
        compareRequired("LineExtensionAmount", LINES, lineSum, lines);
        compare("AllowanceTotalAmount", ALLOWANCES, allowanceSum, orZero(allowances));
        compare("ChargeTotalAmount", CHARGES, chargeSum, orZero(charges));
        compareRequired("TaxExclusiveAmount", NET, netSum, net);
        compareRequired("TaxInclusiveAmount", GROSS, netSum + vatMinor, gross);
    }

    private void compareRequired(String element, Text sentence, long computed, @Nullable Long stated) {
        compare(
                element,
                sentence,
                computed,
                fields.required("LegalMonetaryTotal/" + element, stated, computed));
    }

    private void compare(String element, Text sentence, long computed, long stated) {
        var difference = Sums.difference(sentence, computed, stated, fields.currency());
        if (difference != null) {
            fields.cursor().fault("LegalMonetaryTotal/" + element, difference);
        }
    }

    private void child(String element) {
        switch (element) {
            case "LineExtensionAmount" -> lines = fields.amount();
            case "TaxExclusiveAmount" -> net = fields.amount();
            case "TaxInclusiveAmount" -> gross = fields.amount();
            case "AllowanceTotalAmount" -> allowances = fields.amount();
            case "ChargeTotalAmount" -> charges = fields.amount();
            case "PrepaidAmount" -> prepaid = fields.amount();
            case "PayableRoundingAmount" -> rounding = fields.amount();
            case "PayableAmount" -> payable = fields.amount();
            default -> {}
        }
    }

    private static long orZero(@Nullable Long amount) {
        return amount == null ? 0 : amount;
    }

    private static Text sentence(String nb, String nn, String sv, String en) {
        return new Text(
                nb + " gir %s, men dokumentet sier %s; forskjellen er %s",
                nn + " gir %s, men dokumentet seier %s; skilnaden er %s",
                sv + " ger %s, men dokumentet säger %s; skillnaden är %s",
                en + " make %s, but the document says %s; the difference is %s");
    }
}
