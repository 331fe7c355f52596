package no.svar.edge;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// What is to be changed is no longer as the caller read it.
public final class ChangedMeanwhile extends Problem {

    public ChangedMeanwhile() {
        super(
                Kind.PRECONDITION_FAILED,
                "changed-meanwhile",
                new Text(
                        "Dette er endret siden du leste det",
                        "Dette er endra sidan du las det",
                        "Det här har ändrats sedan du läste det",
                        "This was changed since you read it"));
    }
}
