package no.svar.meter;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The photo has more bytes than are taken.
final class PhotoTooLarge extends Problem {

    PhotoTooLarge() {
        super(
                Kind.TOO_LARGE,
                "too-large",
                new Text(
                        "Bildet er større enn 10 MiB",
                        "Biletet er større enn 10 MiB",
                        "Bilden är större än 10 MiB",
                        "The picture is larger than 10 MiB"));
    }
}
