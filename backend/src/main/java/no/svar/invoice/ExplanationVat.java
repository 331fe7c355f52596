package no.svar.invoice;

import java.util.List;
import no.svar.shared.Money;
import no.svar.shared.Text;

/// The VAT of an invoice in words.
final class ExplanationVat {

    private static final Text NONE =
            new Text(
                    "Fakturaen oppgir ingen merverdiavgift.",
                    "Fakturaen oppgir inga meirverdiavgift.",
                    "Fakturan anger ingen moms.",
                    "The invoice states no VAT.");
    private static final Text SHARE =
            new Text(
                    "Merverdiavgiften er %s %% av %s, det vil si %s.",
                    "Meirverdiavgifta er %s %% av %s, det vil seie %s.",
                    "Momsen är %s %% av %s, det vill säga %s.",
                    "The VAT is %s %% of %s, which makes %s.");
    private static final Text FREE =
            new Text(
                    "Av %s er det ikke regnet merverdiavgift.",
                    "Av %s er det ikkje rekna meirverdiavgift.",
                    "På %s har ingen moms räknats.",
                    "No VAT was counted on %s.");
    private static final Text NORTHERN_NORWAY =
            new Text(
                    "Husholdninger i Nordland, Troms og Finnmark betaler ikke merverdiavgift av strøm (merverdiavgiftsloven § 6-6). Fakturaen sier ikke om det er grunnen her.",
                    "Hushald i Nordland, Troms og Finnmark betaler ikkje meirverdiavgift av straum (meirverdiavgiftslova § 6-6). Fakturaen seier ikkje om det er grunnen her.",
                    "Hushåll i Nordland, Troms och Finnmark i Norge betalar ingen moms på el (merverdiavgiftsloven § 6-6). Fakturan säger inte om det är skälet här.",
                    "Households in Nordland, Troms and Finnmark pay no VAT on electricity (merverdiavgiftsloven § 6-6). The invoice does not say whether that is the reason here.");
    private static final Text SWEDEN =
            new Text(
                    "Svensk moms på strøm er 25 %, også på energiskatten (mervärdesskattelagen 9 kap. 2 §).",
                    "Svensk moms på straum er 25 %, også på energiskatten (mervärdesskattelagen 9 kap. 2 §).",
                    "Momsen på el är 25 %, också på energiskatten (mervärdesskattelagen 9 kap. 2 §).",
                    "Swedish VAT on electricity is 25 %, on the energy tax as well (mervärdesskattelagen 9 kap. 2 §).");
    private static final Text TWO_SENTENCES = new Text("%s %s", "%s %s", "%s %s", "%s %s");
    private static final int MOST_SHARES = 8;

    private ExplanationVat() {}

    static Text of(Invoice invoice) {
        var shares = invoice.document().vat();
        if (shares.isEmpty()) {
            return NONE;
        }
        var said = shares.stream().limit(MOST_SHARES).map(share -> share(share, invoice)).toList();
        var text = said.stream().reduce(TWO_SENTENCES::with).orElse(NONE);
        return switch (invoice.country()) {
            case NO -> hasUntaxed(shares) ? TWO_SENTENCES.with(text, NORTHERN_NORWAY) : text;
            case SE -> hasUntaxed(shares) ? text : TWO_SENTENCES.with(text, SWEDEN);
            case null -> text;
        };
    }

    private static Text share(VatShare share, Invoice invoice) {
        var base = new Money(share.baseMinor(), invoice.currency());
        return isUntaxed(share)
                ? FREE.with(base)
                : SHARE.with(
                        ExplanationUnit.plain(share.rate()),
                        base,
                        new Money(share.vatMinor(), invoice.currency()));
    }

    private static boolean hasUntaxed(List<VatShare> shares) {
        return shares.stream().anyMatch(ExplanationVat::isUntaxed);
    }

    private static boolean isUntaxed(VatShare share) {
        return share.rate().signum() == 0;
    }
}
