package no.svar.meter;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// As many photos as fit are being drawn already.
final class PhotosBusy extends Problem {

    PhotosBusy() {
        super(
                Kind.UNAVAILABLE,
                "unavailable",
                new Text(
                        "Mange sender bilder akkurat nå. Prøv igjen om litt.",
                        "Mange sender bilete akkurat no. Prøv igjen om litt.",
                        "Många skickar bilder just nu. Försök igen om en stund.",
                        "Many are sending photos right now. Try again in a moment."));
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(5);
    }
}
