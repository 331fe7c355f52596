package no.svar.invoice;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The refusal to compare two documents of which one is a credit note, or which are in two currencies.
final class NotComparable extends Problem {

    private static final Text TITLE =
            new Text(
                    "Bare to fakturaer i samme valuta kan sammenlignes",
                    "Berre to fakturaer i same valuta kan samanliknast",
                    "Bara två fakturor i samma valuta kan jämföras",
                    "Only two invoices in the same currency can be compared");

    NotComparable() {
        super(Kind.UNPROCESSABLE, "not-comparable", TITLE);
    }
}
