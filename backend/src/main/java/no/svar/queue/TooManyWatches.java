package no.svar.queue;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// So many watches wait that more would only promise what cannot be kept, or one caller would have them all.
final class TooManyWatches extends Problem {

    private static final Duration SOON = Duration.ofMinutes(5);

    TooManyWatches() {
        super(
                Kind.TOO_MANY,
                "too-many-watches",
                new Text(
                        "For mange venter alt på beskjed om denne køen",
                        "For mange ventar alt på beskjed om denne køen",
                        "För många väntar redan på besked om den här kön",
                        "Too many are waiting for this queue already"));
    }

    @Override
    public Text detail() {
        return new Text(
                "Du kan se køen her, eller avtale at vi ringer deg.",
                "Du kan sjå køen her, eller avtale at vi ringjer deg.",
                "Du kan se kön här, eller boka att vi ringer dig.",
                "You can watch the queue here, or book a call from us.");
    }

    @Override
    public Duration retryAfter() {
        return SOON;
    }
}
