package no.svar.invoice;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// There is no such invoice, or it is not the customer's own: the answer is the same.
final class NoSuchInvoice extends Problem {

    NoSuchInvoice() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                new Text("Finnes ikke", "Finst ikkje", "Finns inte", "There is no such thing"));
    }
}
