package no.svar.queue;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// Nobody has set such a watch, or it was ended or forgotten.
final class NoSuchWatch extends Problem {

    NoSuchWatch() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                new Text("Finnes ikke", "Finst ikkje", "Finns inte", "There is no such thing"));
    }
}
