package no.svar.access;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// Somebody has tried too often and may try again after a while.
final class TooManyTries extends Problem {

    private final Duration retryAfter;

    TooManyTries(Duration retryAfter) {
        super(
                Kind.TOO_MANY,
                "too-many-tries",
                new Text(
                        "Det har vært for mange forsøk. Vent litt og prøv igjen.",
                        "Det har vore for mange forsøk. Vent litt og prøv igjen.",
                        "Det har varit för många försök. Vänta lite och försök igen.",
                        "There have been too many tries. Please wait a little and try again."));
        this.retryAfter = retryAfter;
    }

    @Override
    public Duration retryAfter() {
        return retryAfter;
    }
}
