package no.svar.promise;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// There is no such promise, or it was made to somebody else.
final class NoSuchPromise extends Problem {

    NoSuchPromise() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                new Text("Finnes ikke", "Finst ikkje", "Finns inte", "There is no such thing"));
    }
}
