package no.svar.invoice;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// There is no earlier invoice of the customer's on the same account to compare with.
final class NoEarlierInvoice extends Problem {

    NoEarlierInvoice() {
        super(
                Kind.NOT_FOUND,
                "no-earlier-invoice",
                new Text(
                        "Det finnes ingen tidligere faktura å sammenligne med",
                        "Det finst ingen tidlegare faktura å samanlikne med",
                        "Det finns ingen tidigare faktura att jämföra med",
                        "There is no earlier invoice to compare with"));
    }
}
