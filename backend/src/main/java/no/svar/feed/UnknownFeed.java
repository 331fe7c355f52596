package no.svar.feed;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// There is no feed of that kind.
final class UnknownFeed extends Problem {

    UnknownFeed() {
        super(Kind.NOT_FOUND, "not-found", new Text("Finnes ikke", "Finst ikkje", "Finns inte", "Not found"));
    }
}
