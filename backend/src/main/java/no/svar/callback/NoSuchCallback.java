package no.svar.callback;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// There is no such promised call, or it is not the customer's own: the answer is the same.
final class NoSuchCallback extends Problem {

    NoSuchCallback() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                new Text("Finnes ikke", "Finst ikkje", "Finns inte", "There is no such thing"));
    }
}
