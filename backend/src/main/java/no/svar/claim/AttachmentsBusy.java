package no.svar.claim;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// As many files as fit are being taken in already.
final class AttachmentsBusy extends Problem {

    AttachmentsBusy() {
        super(
                Kind.UNAVAILABLE,
                "unavailable",
                new Text(
                        "Mange sender filer akkurat nå. Prøv igjen om litt.",
                        "Mange sender filer akkurat no. Prøv igjen om litt.",
                        "Många skickar filer just nu. Försök igen om en stund.",
                        "Many are sending files right now. Try again in a moment."));
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(5);
    }
}
