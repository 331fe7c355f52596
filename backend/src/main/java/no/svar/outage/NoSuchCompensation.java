package no.svar.outage;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// There is no such judgement, or it is not the customer's own: the answer is the same.
final class NoSuchCompensation extends Problem {

    NoSuchCompensation() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                new Text("Finnes ikke", "Finst ikkje", "Finns inte", "There is no such thing"));
    }
}
