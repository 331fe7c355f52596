package no.svar.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The sums that must agree before a document is kept, whatever format it came in.
final class Sums {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Text PAYABLE =
            new Text(
                    "Linjene, merverdiavgiften, forskuddet og avrundingen gir %s, men fakturaen ber om %s; forskjellen er %s",
                    "Linjene, meirverdiavgifta, forskotet og avrundinga gir %s, men fakturaen ber om %s; skilnaden er %s",
                    "Raderna, momsen, förskottet och avrundningen ger %s, men fakturan begär %s; skillnaden är %s",
                    "The lines, the VAT, what was prepaid and the rounding make %s, but the invoice asks for %s; the difference is %s");
    private static final Text VAT =
            new Text(
                    "Avgiftsfordelingen gir %s, men samlet merverdiavgift er oppgitt til %s; forskjellen er %s",
                    "Avgiftsfordelinga gir %s, men samla meirverdiavgift er oppgitt til %s; skilnaden er %s",
                    "Momsfördelningen ger %s, men momsen totalt anges till %s; skillnaden är %s",
                    "The VAT breakdown makes %s, but the total VAT is stated as %s; the difference is %s");
    private static final Text BASE =
            new Text(
                    "Linjene med denne satsen gir %s, men grunnlaget er oppgitt til %s; forskjellen er %s",
                    "Linjene med denne satsen gir %s, men grunnlaget er oppgitt til %s; skilnaden er %s",
                    "Raderna med denna sats ger %s, men underlaget anges till %s; skillnaden är %s",
                    "The lines at this rate make %s, but the base is stated as %s; the difference is %s");
    private static final Text SHARE =
            new Text(
                    "Satsen av grunnlaget gir %s, men avgiften er oppgitt til %s; forskjellen er %s",
                    "Satsen av grunnlaget gir %s, men avgifta er oppgitt til %s; skilnaden er %s",
                    "Satsen av underlaget ger %s, men momsen anges till %s; skillnaden är %s",
                    "The rate of the base makes %s, but the VAT is stated as %s; the difference is %s");

    private Sums() {}

    /// A stated amount of the document that can disagree with the rest of it.
    enum Stated {
        PAYABLE,
        VAT_TOTAL,
        VAT_BASE,
        VAT_SHARE
    }

    /// Two amounts that should be one.
    ///
    /// @param share which item of the VAT breakdown it is about, from 0; -1 where it is about the document
    record Mismatch(Stated stated, int share, Text reason) {}

    /// Everything in the document that does not add up; empty where all agrees.
    ///
    /// The totals must agree to the minor unit. Each VAT base and share may be off by one minor unit for each
    /// line, which is what rounding line by line instead of once can come to.
    static List<Mismatch> mismatches(Document document, long payableMinor, Currency currency) {
        var found = new ArrayList<Mismatch>();
        var payable =
                document.netMinor()
                        + document.vatMinor()
                        - document.prepaidMinor()
                        + document.roundingMinor();
        if (payable != payableMinor) {
            found.add(new Mismatch(Stated.PAYABLE, -1, said(PAYABLE, payable, payableMinor, currency)));
        }
        var vat = document.vat().stream().mapToLong(VatShare::vatMinor).sum();
        if (vat != document.vatMinor()) {
            found.add(new Mismatch(Stated.VAT_TOTAL, -1, said(VAT, vat, document.vatMinor(), currency)));
        }
        var slack = Math.max(1, document.lines().size());
        for (int share = 0; share < document.vat().size(); share++) {
            compareShare(document, share, slack, currency, found);
        }
        return found;
    }

    /// The sentence about two amounts that should be equal; null where they are.
    static @Nullable Text difference(Text sentence, long computed, long stated, Currency currency) {
        return computed == stated ? null : said(sentence, computed, stated, currency);
    }

    private static void compareShare(
            Document document, int share, int slack, Currency currency, List<Mismatch> found) {
        var stated = document.vat().get(share);
        var base =
                document.lines().stream()
                        .filter(line -> line.vatCategory().equals(stated.category()))
                        .filter(line -> line.vatRate().compareTo(stated.rate()) == 0)
                        .mapToLong(Line::netMinor)
                        .sum();
        if (Math.abs(base - stated.baseMinor()) > slack) {
            found.add(new Mismatch(Stated.VAT_BASE, share, said(BASE, base, stated.baseMinor(), currency)));
        }
        var vat =
                BigDecimal.valueOf(stated.baseMinor())
                        .multiply(stated.rate())
                        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                        .longValueExact();
        if (Math.abs(vat - stated.vatMinor()) > slack) {
            found.add(new Mismatch(Stated.VAT_SHARE, share, said(SHARE, vat, stated.vatMinor(), currency)));
        }
    }

    private static Text said(Text sentence, long computed, long stated, Currency currency) {
        var difference = new Money(Math.abs(stated - computed), currency);
        return sentence.with(new Money(computed, currency), new Money(stated, currency), difference);
    }
}
