package no.svar.feed;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// Other batches keep writing the same facts; what is missing is completed by sending the batch again.
public final class FeedBusy extends Problem {

    public FeedBusy() {
        super(
                Kind.UNAVAILABLE,
                "unavailable",
                new Text(
                        "De samme opplysningene skrives av noen andre akkurat nå. Send på nytt om litt.",
                        "Dei same opplysningane blir skrivne av nokon andre akkurat no. Send på nytt om litt.",
                        "Samma uppgifter skrivs av någon annan just nu. Skicka igen om en stund.",
                        "The same facts are being written by somebody else. Send again in a moment."));
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(2);
    }
}
