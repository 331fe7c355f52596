package no.svar.outage;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// Somebody has decided otherwise about the suspicion before.
final class AlreadyDecided extends Problem {

    AlreadyDecided() {
        super(
                Kind.CONFLICT,
                "already-decided",
                new Text(
                        "Mistanken er alt avgjort på en annen måte",
                        "Mistanken er alt avgjord på ein annan måte",
                        "Misstanken har redan avgjorts på ett annat sätt",
                        "The suspicion has been decided otherwise already"));
    }
}
