package no.svar.claim;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The file has more bytes than are taken.
final class AttachmentTooLarge extends Problem {

    AttachmentTooLarge() {
        super(
                Kind.TOO_LARGE,
                "too-large",
                new Text(
                        "Filen er større enn 10 MiB",
                        "Fila er større enn 10 MiB",
                        "Filen är större än 10 MiB",
                        "The file is larger than 10 MiB"));
    }
}
