package no.svar.callback;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The customer waits for as many calls as one may.
final class TooManyCallbacks extends Problem {

    TooManyCallbacks() {
        super(
                Kind.TOO_MANY,
                "too-many-callbacks",
                new Text(
                        "Du har allerede så mange avtalte oppringninger som du kan ha",
                        "Du har allereie så mange avtalte oppringingar som du kan ha",
                        "Du har redan så många bokade samtal som du kan ha",
                        "You have as many booked calls as you may have"));
    }

    @Override
    public Text detail() {
        return new Text(
                "Du kan flytte eller avlyse en av dem.",
                "Du kan flytte eller avlyse ein av dei.",
                "Du kan flytta eller avboka ett av dem.",
                "You can move or cancel one of them.");
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofHours(1);
    }
}
