package no.svar.notice;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The customer was told no such thing.
final class NoSuchNotice extends Problem {

    NoSuchNotice() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                new Text("Finnes ikke", "Finst ikkje", "Finns inte", "There is no such thing"));
    }
}
