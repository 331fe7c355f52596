package no.svar.claim;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// A contested claim is looked at by somebody else than whoever decided it.
final class DecidedByYou extends Problem {

    DecidedByYou() {
        super(
                Kind.CONFLICT,
                "decided-by-you",
                new Text(
                        "Du avgjorde saken; en annen ser på den på nytt",
                        "Du avgjorde saka; ein annan ser på henne på nytt",
                        "Du avgjorde ärendet; någon annan prövar det på nytt",
                        "You decided it; somebody else looks at it again"));
    }
}
