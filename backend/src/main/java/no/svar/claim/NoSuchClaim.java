package no.svar.claim;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// There is no such claim, or what it is about, or it is not the customer's own: the answer is the same.
final class NoSuchClaim extends Problem {

    NoSuchClaim() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                new Text("Finnes ikke", "Finst ikkje", "Finns inte", "There is no such thing"));
    }
}
