package no.svar.claim;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// Only a team leader sees to that claim.
final class ForTheLeader extends Problem {

    ForTheLeader() {
        super(
                Kind.FORBIDDEN,
                "for-the-leader",
                new Text(
                        "Denne tar en teamleder seg av",
                        "Denne tek ein teamleiar seg av",
                        "Det här tar en teamledare hand om",
                        "A team leader sees to this one"));
    }
}
